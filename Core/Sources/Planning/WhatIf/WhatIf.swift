public import PlanFormat
package import Policy
package import Solver
public import Staffing

/// Another decision about one teacher or one post, planned again: what the plan
/// would be with that decision as a pin, and nothing else changed.
///
/// Every answer is the plan that `Planner` makes of the answer's pins, so anybody
/// can make it again; it is as exact as a plan is.
///
///     let answer = try WhatIf(request, plan).answer(.stays("T0042"))
///     answer.comparison.levels                  // every level, before and after
public struct WhatIf {
  /// What is asked.
  public enum Question: Equatable, Sendable {
    /// The teacher stays.
    case stays(Teacher.ID)
    /// The teacher takes the post.
    case takes(Teacher.ID, Post)
    /// One more comes to the post than in the plan.
    case fills(Post)
    /// A teacher whom the plan leaves gets a wish by an exchange of two, or of
    /// three where two don't suffice.
    case exchanges(Teacher.ID)
  }

  let request: PlanRequest
  let plan: PlanFile
  let terms: PlanTerms?
  let steps: LevelSolver.Effort?

  /// - Parameters:
  ///   - request: What the plan was made of; its pins are read from the plan.
  ///   - plan: Not one that repairs another.
  public init(_ request: PlanRequest, _ plan: PlanFile) {
    self.init(request, plan, terms: nil, steps: nil)
  }

  package init(
    _ request: PlanRequest, _ plan: PlanFile, terms: PlanTerms?, steps: LevelSolver.Effort?
  ) {
    var request = request
    request.pins =
      plan.stays.map(Pin.stays)
      + plan.moves.filter { $0.phase == .pinned }.map { .takes($0.teacher, $0.post) }
    self.request = request
    self.plan = plan
    self.terms = terms
    self.steps = steps
  }

  /// The plan again with the decision.
  ///
  /// - Returns: nil where there is nothing to decide: nobody could exchange.
  /// - Throws: What encoding a plan throws.
  public func answer(
    _ question: Question, progress: @escaping (PlanProgress) -> Void = { _ in }
  ) throws -> Answer? {
    switch question {
    case .stays(let teacher): try answer(question, [.stays(teacher)], progress)
    case .takes(let teacher, let post): try answer(question, [.takes(teacher, post)], progress)
    case .fills(let post): try fill(post, progress)
    case .exchanges(let teacher):
      try ExchangeRing(request, plan, terms: terms).pins(for: teacher)
        .flatMap { try answer(question, $0, progress) }
    }
  }

  /// - Parameter solution: A choice that keeps the pins, if one is known.
  func answer(
    _ question: Question, _ pins: [Pin], _ progress: @escaping (PlanProgress) -> Void,
    by solution: [Int?]? = nil
  ) throws -> Answer {
    let pins = completed(pins, by: solution)
    var request = request
    request.pins = merged(pins)
    let again = try Planner(request, terms: terms, steps: steps).plan(progress: progress)
    return Answer(question: question, pins: pins, before: plan, after: again)
  }
}

extension WhatIf {
  /// A plan with another decision beside the plan.
  public struct Answer: Sendable {
    public var question: Question

    /// The decision, and what others must do for its sake: with these besides the plan's own pins the planner makes `after`.
    public var pins: [Pin]
    public var before: PlanFile

    /// With its doctor's report where no plan keeps the decision.
    public var after: PlanFile

    /// Who goes elsewhere, and every level before and after; nil without a plan.
    public var comparison: PlanComparison? {
      after.status == .infeasible ? nil : PlanComparison(before, after)
    }

    /// Whether the plan with the decision is worse, by the first level that differs.
    public var isWorse: Bool? {
      comparison.map { comparison in
        comparison.levels.first { $0.first != $0.second }
          .map { $0.second ?? 0 > $0.first ?? 0 } ?? false
      }
    }
  }
}
