package hub.sharing;

import hub.connector.Fault;
import hub.model.TransportPlan;
import hub.product.ChildFacts;
import hub.product.Derivation;
import hub.product.TransportPlans;
import hub.store.CanonicalJson;

/**
 * What a grant lets a recipient have.
 *
 * @param granted the leave it was derived for
 * @param canonical the plan in canonical JSON
 * @param hash SHA-256 of it, in hex: the product's version is this, so that an unchanged night sends nothing
 */
public record GrantedContent(Granted granted, TransportPlan plan, byte[] canonical, String hash) {

    /** Derives the product from the facts the grant was made of; nothing that is not granted gets in. */
    public static GrantedContent of(Granted granted, ChildFacts facts, TransportPlans plans) {
        Question question = granted.question();
        question.mustBeAbout(facts);
        String journey = question.scope().journey().orElseThrow();
        Derivation derivation =
                plans.derive(facts, journey, granted.categories().granted(), question.day());
        if (!(derivation instanceof Derivation.Derived derived)) {
            throw Fault.defect("a grant was made although there is nothing to share", null);
        }
        byte[] canonical = CanonicalJson.write(derived.plan());
        return new GrantedContent(
                granted, derived.plan(), canonical, CanonicalJson.hex(CanonicalJson.sha256(canonical)));
    }
}
