package id.kotaksuara.access.rules;

/** Says who may open the pages of a part of the product that brings its own rules: a wing, or one that is not always there. */
@FunctionalInterface
public interface AnnexRoutes {

    void admit(AddressRules routes);
}
