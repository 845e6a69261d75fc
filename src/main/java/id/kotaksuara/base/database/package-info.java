/**
 * The PostgreSQL that runs inside the application when no other is named: its files, its password, its start and stop.
 * It knows nothing of what is stored in it.
 */
package id.kotaksuara.base.database;
