/// The approved head-count (编制) of one stage at one school, and how it came
/// about.
public struct Establishment: Hashable, Sendable {
  /// Which norm decided the number.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// Pupils divided by the pupil-staff ratio.
    case pupils
    /// Classes times the class ratio, for small schools.
    case classes
    /// A number the bureau stated.
    case stated
  }

  public let school: School.ID
  public let stage: Stage
  public let approved: Int
  public let basis: Basis

  public init(school: School.ID, stage: Stage, approved: Int, basis: Basis) {
    self.school = school
    self.stage = stage
    self.approved = approved
    self.basis = basis
  }
}
