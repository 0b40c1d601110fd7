package hub.sharing;

import hub.product.ChildFacts;

/** One rule of sharing. Pure: the same question and facts give the same finding. */
interface Policy {

    Finding find(Question question, Agreement agreement, ChildFacts facts);
}
