package io.retrosieve.generator.check;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Extent;
import io.retrosieve.generator.model.FilterSchema;

/** Lists the schemas that nothing is made of, unless somebody chose to leave operations out. */
final class UnreachedSchemas implements Checks.Check {

    @Override
    public void run(ApiModel api, FilterSchema filters, Diagnostics diagnostics) {
        Extent extent = api.extent();
        int unreached = extent.unreachedSchemas().size();
        if (unreached > 0 && extent.isWhole()) {
            String problem = unreached == 1 ? "a schema is" : unreached + " schemas are";
            diagnostics.report(Rule.SCH030, extent.unreachedSchemas(), problem + " reached by no operation");
        }
    }
}
