/**
 * The last leg that an address names: handlers are given it, and every page about it has its names; and who may
 * open the pages of the road. It plans and keeps nothing.
 */
@NullMarked
package id.kotaksuara.road.page;

import org.jspecify.annotations.NullMarked;
