public import Access
public import Staffing
internal import Store
public import Training
internal import Wording

/// States a school year's money for training (S004-17); the last word holds.
public struct StateTrainingBudget: Action {
  public let year: SchoolYear
  public let budget: TrainingBudget

  public init(_ budget: TrainingBudget, in year: SchoolYear) {
    self.year = year
    self.budget = budget
  }

  public var permission: Permission { .runTraining }

  public func perform(in work: Work) throws {
    _ = try work.trainingTerms(in: year)
    try Refused.unless(budget.faults.map { .budgetFault($0) })
    if try work.connection.trainingBudget(in: year) == budget { return }
    let event = try work.record("state-training-budget", of: "\(year)")
    try work.connection.execute(
      """
      INSERT INTO training_budget
        (event_sequence, school_year, public_funds, training, special, spent, account, person, day)
      VALUES
        (\(event.sequence), \(year.start), \(budget.publicFunds), \(budget.training),
         \(budget.special), \(budget.spent), \(work.actor.account), \(work.actor.name),
         \(work.today))
      """)
  }
}
