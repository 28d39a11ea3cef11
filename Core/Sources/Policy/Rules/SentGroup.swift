public import Staffing

/// Those a school sends aren't weaker than those it could have sent
/// (防止选派“相对差”的教师, S000-031).
///
/// Judged by an exact permutation test, a trait at a time: how likely a group as
/// low as the one sent would be if it had been drawn by lot. A group so small
/// that even the lowest choice would pass isn't judged.
///
/// - Finds: each trait in which the sent group lies below its school and a lot
///   would do so with at most `significance`.
/// - Set by: `sent-group` in a policy book.
public struct SentGroup: Rule {
  public static let id: RuleID = "sent-group"
  package let terms: RuleTerms

  /// In thousandths.
  let significance: Quantity
  let comparedWith: ComparedWith

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    self.significance = section.quantity("significance", .percent, .permille)
    self.comparedWith = section.choice("compared-with", default: .eligible)
  }

  /// Whom the sent are compared with.
  public enum ComparedWith: String, Sendable, CaseIterable {
    /// Those of the school who could have been sent.
    case eligible
    /// Everybody who teaches at the school.
    case everyone
  }

  public func verdict(on comparison: GroupComparison) -> GroupComparison.Verdict {
    let limit = significance.value * 1000
    if comparison.leastProbability > limit { return .tooSmall }
    return comparison.probability <= limit ? .weaker : .fair
  }

  public func findings(on comparison: GroupComparison) -> [Finding] {
    guard verdict(on: comparison) == .weaker else { return [] }
    return [
      terms.finding(
        about: comparison.subject,
        measured: .group(
          comparison.trait, sum: comparison.sentSum, of: comparison.sent,
          millionths: comparison.probability),
        allowed: .group(
          comparison.trait, sum: comparison.allSum, of: comparison.all, millionths: nil),
        citation: significance.citation)
    ]
  }

  package func findings(in given: BookSection) -> [Finding] {
    findings(
      on: GroupComparison(
        subject: .county, trait: given.choice("trait", default: .title),
        sent: given.quantity("sent", .people).value,
        sentSum: given.quantity("sent-sum", .points).value,
        all: given.quantity("school", .people).value,
        allSum: given.quantity("school-sum", .points).value,
        probability: given.quantity("probability", .millionths).value,
        leastProbability: given.quantity("least", .millionths, default: 0).value))
  }
}

/// A group sent away beside those it was chosen from, in one trait.
public struct GroupComparison: Equatable, Sendable {
  /// What is compared; higher is stronger.
  public enum Trait: String, Sendable, CaseIterable {
    case title, backbone, appraisal, yearsOfService
  }

  public enum Verdict: String, Sendable, CaseIterable { case fair, weaker, tooSmall }

  public var subject: FindingSubject
  public var trait: Trait

  /// People of whom the trait is known, and the sum of its values.
  public var sent: Int
  public var sentSum: Int
  public var all: Int
  public var allSum: Int

  /// The chance of so low a group by lot, and of the lowest one, in millionths,
  /// rounded up.
  public var probability: Int
  public var leastProbability: Int

  public init(
    subject: FindingSubject, trait: Trait, sent: Int, sentSum: Int, all: Int, allSum: Int,
    probability: Int, leastProbability: Int
  ) {
    self.subject = subject
    self.trait = trait
    self.sent = sent
    self.sentSum = sentSum
    self.all = all
    self.allSum = allSum
    self.probability = probability
    self.leastProbability = leastProbability
  }
}

extension PolicyBook {
  /// Whom the book compares a sent group with; nil without the rule.
  public var sentGroupComparedWith: SentGroup.ComparedWith? {
    edition.rule(SentGroup.self)?.comparedWith
  }

  /// What the rule on sent groups finds.
  public func findings(on comparison: GroupComparison) -> [Finding] {
    edition.rule(SentGroup.self)?.findings(on: comparison) ?? []
  }

  public func verdict(on comparison: GroupComparison) -> GroupComparison.Verdict? {
    edition.rule(SentGroup.self)?.verdict(on: comparison)
  }
}
