package io.retrosieve.generator;

import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.naming.NamePlan;

/** Everything that is decided of a client before a line of it is written. */
public record ClientPlan(ApiModel api, FilterSchema filters, NamePlan names) {}
