/**
 * What all pages share: the frame around them, dates and numbers as people say them, the language switch, the start page
 * and the pages that tell a problem. Nothing depends on it.
 */
@NullMarked
package id.kotaksuara.web;

import org.jspecify.annotations.NullMarked;
