package hub.sharing;

import hub.connector.Fault;
import hub.model.Product;
import hub.product.ChildFacts;
import hub.product.Derivation;
import hub.product.Products;
import hub.store.CanonicalJson;

/**
 * What a grant lets a recipient have.
 *
 * @param granted the leave it was derived for
 * @param canonical the product in canonical JSON
 * @param hash SHA-256 of it, in hex: the product's version is this, so that an unchanged night sends nothing
 */
public record GrantedContent(Granted granted, Product product, byte[] canonical, String hash) {

    /** Derives the product from the facts the grant was made of; nothing that is not granted gets in. */
    public static GrantedContent of(Granted granted, ChildFacts facts, Products products) {
        Question question = granted.question();
        question.mustBeAbout(facts);
        Derivation derivation = products.named(question.product())
                .map(product -> product.derive(
                        facts, question.scope(), granted.categories().granted(), question.day()))
                .orElseThrow(() -> Fault.defect("a grant was made of a product that the hub does not make", null));
        if (!(derivation instanceof Derivation.Derived derived)) {
            throw Fault.defect("a grant was made although there is nothing to share", null);
        }
        byte[] canonical = CanonicalJson.write((Record) derived.product());
        return new GrantedContent(
                granted, derived.product(), canonical, CanonicalJson.hex(CanonicalJson.sha256(canonical)));
    }
}
