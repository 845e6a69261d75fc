/**
 * Who works here: accounts with their role and area, signing in and out, and the one list of who may open which address.
 * It knows the addresses of other features but none of their types.
 */
package id.kotaksuara.access.account;
