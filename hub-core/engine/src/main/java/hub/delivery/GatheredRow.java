package hub.delivery;

import hub.model.ChildId;
import hub.model.Product;

/**
 * One child's row of a refresh, granted at this moment.
 *
 * @param lane the lane's number
 */
public record GatheredRow(long lane, ChildId child, Product content) {}
