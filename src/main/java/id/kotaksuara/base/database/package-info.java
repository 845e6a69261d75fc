/**
 * The PostgreSQL that runs inside the application when no other is named: its files, its password, its start and stop;
 * and the steps by which any database comes to the tables of this version. It knows nothing of what is stored in them.
 */
@NullMarked
package id.kotaksuara.base.database;

import org.jspecify.annotations.NullMarked;
