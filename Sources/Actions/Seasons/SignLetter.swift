public import Access
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Signs the responsibility letter of a milestone (责任书, S000-096), for the
/// bureau or for one's school; the words signed are kept.
public struct SignLetter: Action {
  public let year: SchoolYear
  public let milestone: String

  /// Nil for the bureau.
  public let school: School.ID?

  /// The letter's words as the signer saw them.
  public let content: String

  public init(year: SchoolYear, milestone: String, school: School.ID?, content: String) {
    self.year = year
    self.milestone = milestone
    self.school = school
    self.content = content
  }

  public var permission: Permission { .signLetter }

  public func place(in connection: any Connection) throws -> Place {
    school.map { .school($0) } ?? .county
  }

  public func perform(in work: Work) throws {
    var reasons = try work.yearReasons(year)
    if content.trimmed.isEmpty { reasons.append(.needsWords) }
    if reasons.isEmpty, try work.season(of: year)[milestone] == nil {
      reasons.append(.noMilestone(milestone))
    }
    try Refused.unless(reasons)
    let party = school?.rawValue ?? "county"
    let signed = try work.connection.letters(of: year).first {
      $0.milestone == milestone && $0.party == party
    }
    if let signed {
      // The same words twice are a second click; other words would be another letter.
      guard signed.content != content.trimmed else { return }
      throw Refused(.letterSigned(by: signed.signer, on: signed.day))
    }
    let event = try work.record("sign-letter", of: "\(year)/\(milestone)", "party \(party)")
    try work.connection.execute(
      """
      INSERT INTO responsibility_letter
        (school_year, milestone, party, signed_by, signer_name, content, day, event_sequence)
      VALUES
        (\(year.start), \(milestone), \(party), \(work.actor.account), \(work.actor.name),
         \(content.trimmed), \(work.today), \(event.sequence))
      """)
  }
}
