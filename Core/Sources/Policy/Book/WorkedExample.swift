import Staffing

/// A worked example of a rule: what was given, what the book says the rule
/// finds, and what it does find.
package struct WorkedExample: Sendable {
  package let rule: RuleID
  package let line: Int?

  /// `key: value` for each thing given, in the order of the book.
  package let given: [String]

  /// Chinese sentences, as the book expects them.
  package let expected: [String]
  package let found: [Finding]
}
