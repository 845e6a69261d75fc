/**
 * What a user must be told when something cannot be done: the three kinds of {@link Problem}. It must not know any
 * feature, and not how a page looks; {@code web} turns problems into pages.
 */
package id.kotaksuara.base.problem;
