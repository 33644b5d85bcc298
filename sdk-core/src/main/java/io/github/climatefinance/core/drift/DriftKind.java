package io.github.climatefinance.core.drift;

/** In which way an answer is not what the document says. */
public enum DriftKind {
    /** A property the document does not have. One whose value is null goes unnoticed. */
    UNKNOWN_PROPERTY,
    /** A value of an enumeration that the document does not list. */
    UNKNOWN_VALUE,
    /** None of the kinds of object that the document allows in this place. */
    UNKNOWN_VARIANT,
    /** A required property is absent or null. */
    MISSING_PROPERTY,
    /** JSON of another type, whether it could be read all the same (a number as a string) or not. */
    WRONG_TYPE,
    /** A status the document does not list for the operation. */
    UNDOCUMENTED_STATUS,
    /** A media type the document does not list for the operation's status. */
    UNDOCUMENTED_CONTENT_TYPE
}
