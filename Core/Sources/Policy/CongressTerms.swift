/// When a staff congress (教职工代表大会) may vote and when its vote is good, as a
/// policy book has it (section `competition`, key `congress`).
public struct CongressTerms: Equatable, Sendable {
  /// Of the members, who must be present.
  public var attendance: Fraction

  /// Of all members, who must be in favour.
  public var approval: Fraction
  public var citation: Citation

  public init(attendance: Fraction, approval: Fraction, citation: Citation) {
    self.attendance = attendance
    self.approval = approval
    self.citation = citation
  }

  init?(_ section: BookSection) {
    func fraction(_ name: String) -> Fraction? {
      section.parsed(name, allowed: "a fraction such as 2/3 or >1/2") { Fraction($0) }.first
    }
    guard let attendance = fraction("attendance"), let approval = fraction("approval") else {
      return nil
    }
    self.init(attendance: attendance, approval: approval, citation: section.citation)
  }
}
