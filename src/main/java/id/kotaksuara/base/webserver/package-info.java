/**
 * What stands before every page: what each answer tells the browser, how long a request may take to arrive and how many
 * may arrive at once from one address. It knows the web server and no feature.
 */
@NullMarked
package id.kotaksuara.base.webserver;

import org.jspecify.annotations.NullMarked;
