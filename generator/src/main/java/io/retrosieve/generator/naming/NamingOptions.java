package io.retrosieve.generator.naming;

/**
 * What a user may decide about names.
 *
 * @param apiPackage for interfaces, queries and the client
 * @param modelPackage for models, enums and adapters
 * @param clientName what the client class begins with, {@code Telnyx}; empty: the document's title
 */
public record NamingOptions(String apiPackage, String modelPackage, String clientName) {}
