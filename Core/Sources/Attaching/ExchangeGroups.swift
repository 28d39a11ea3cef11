public import Staffing

/// Exchanged teachers of a subject who train together in holidays (交流教师业务提高小组, S001-019),
/// formed by themselves from placements that run.
public struct ExchangeGroup: Hashable, Sendable {
  /// An exchanged teacher as groups look at one.
  public struct Member: Hashable, Sendable {
    public let teacher: Teacher.ID
    public let name: String
    public let subject: Subject

    /// Where they serve.
    public let school: School.ID

    /// The area that the school lies in.
    public let area: String
    public let title: Title
    public let backbone: BackboneLevel

    public init(
      teacher: Teacher.ID, name: String, subject: Subject, school: School.ID, area: String,
      title: Title, backbone: BackboneLevel
    ) {
      self.teacher = teacher
      self.name = name
      self.subject = subject
      self.school = school
      self.area = area
      self.title = title
      self.backbone = backbone
    }
  }

  public let subject: Subject

  /// Empty for a group of the whole county.
  public let area: String

  /// Whoever leads first, then by honour, title and number.
  public let members: [Member]

  /// Who would lead: the highest honour, then the highest title (骨干教师、学科带头人).
  public var leader: Member { members[0] }

  /// The groups of a county, or of each area, the largest first.
  ///
  /// - Parameter least: Fewer are no group.
  /// - Complexity: O(*n* log *n*), where *n* is the number of members.
  public static func all(of members: [Member], byArea: Bool, least: Int) -> [ExchangeGroup] {
    struct Key: Hashable {
      let subject: Subject
      let area: String
    }
    return Dictionary(grouping: members) { Key(subject: $0.subject, area: byArea ? $0.area : "") }
      .filter { $0.value.count >= max(1, least) }
      .map { key, members in
        ExchangeGroup(
          subject: key.subject, area: key.area,
          members: members.sorted {
            ($1.backbone, $1.title, $0.teacher) < ($0.backbone, $0.title, $1.teacher)
          })
      }.sorted {
        ($1.members.count, $0.subject.rawValue, $0.area)
          < ($0.members.count, $1.subject.rawValue, $1.area)
      }
  }
}
