package id.kotaksuara.base.grid;

/**
 * A table that somebody has opened.
 *
 * @param owner whose rows it has
 * @param address of its page
 * @param next where saving it leads
 */
public record OpenTable<P>(MasterTable<P> table, P owner, String address, String next, GridBy by) {}
