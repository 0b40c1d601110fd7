package hub.sharing;

import hub.product.ChildFacts;

/** One rule of sharing under one agreement. Pure: the same question and facts give the same finding. */
interface Policy {

    Finding find(Question question, ChildFacts facts);
}
