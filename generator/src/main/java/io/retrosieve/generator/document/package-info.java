/**
 * An OpenAPI document as a tree in which every node knows its line, column and JSON pointer.
 *
 * <p>The parser that OpenAPI Generator runs loses what we need: lines and pointers, the order of {@code required}, the
 * name of a shared parameter, siblings of {@code $ref}, the text of dates in examples. So the document is read here
 * once, whole, and nothing else is asked.
 */
@NullMarked
package io.retrosieve.generator.document;

import org.jspecify.annotations.NullMarked;
