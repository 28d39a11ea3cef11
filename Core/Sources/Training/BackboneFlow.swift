public import Staffing

/// How a school's backbone teachers came, stayed and left in a school year, and what became
/// of them: 引进来、留得住、用得上、干得好 (S000-019).
public struct BackboneFlow: Hashable, Sendable {
  /// A backbone teacher as the record knew them at the beginning and at the end of a year.
  public struct Person: Hashable, Sendable {
    public var id: Teacher.ID

    /// Where they taught; nil where the record doesn't know them in the county.
    public var before: School.ID?
    public var after: School.ID?

    /// Whether they had the level that counts, then and now.
    public var wasBackbone: Bool
    public var isBackbone: Bool

    /// Whether something they were given to do is on record: a course, an apprentice, a group.
    public var isUsed: Bool

    /// The grade of the yearly assessment; nil where there's none.
    public var grade: AppraisalGrade?

    public init(
      id: Teacher.ID, before: School.ID?, after: School.ID?, wasBackbone: Bool,
      isBackbone: Bool, isUsed: Bool = false, grade: AppraisalGrade? = nil
    ) {
      self.id = id
      self.before = before
      self.after = after
      self.wasBackbone = wasBackbone
      self.isBackbone = isBackbone
      self.isUsed = isUsed
      self.grade = grade
    }
  }

  /// Those who had the level at the school at the beginning.
  public var began = 0

  /// Of those, who still teach there, and who doesn't.
  public var stayed = 0
  public var left = 0

  /// Those with the level who came from elsewhere in the year.
  public var came = 0

  /// Those there all the year who got the level, or lost it.
  public var rose = 0
  public var fell = 0

  /// Those with the level at the end, of them those who were given something to do, those
  /// with a grade, and those whose grade is excellent.
  public var now = 0
  public var used = 0
  public var graded = 0
  public var excellent = 0

  public init() {}

  /// - Returns: By school; a school without any such teacher is missing.
  /// - Complexity: O(people).
  public static func bySchool(_ people: [Person]) -> [School.ID: BackboneFlow] {
    var flows: [School.ID: BackboneFlow] = [:]
    for one in people {
      let stays = one.before == one.after
      if one.wasBackbone, let school = one.before {
        flows[school, default: BackboneFlow()].began += 1
        if stays {
          flows[school]?.stayed += 1
          if !one.isBackbone { flows[school]?.fell += 1 }
        } else {
          flows[school]?.left += 1
        }
      }
      guard one.isBackbone, let school = one.after else { continue }
      flows[school, default: BackboneFlow()].now += 1
      if !stays {
        flows[school]?.came += 1
      } else if !one.wasBackbone {
        flows[school]?.rose += 1
      }
      if one.isUsed { flows[school]?.used += 1 }
      if let grade = one.grade {
        flows[school]?.graded += 1
        if grade == .excellent { flows[school]?.excellent += 1 }
      }
    }
    return flows
  }

  /// Of several schools together; somebody who moved between two left one and came to another.
  public static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.began += right.began
    sum.stayed += right.stayed
    sum.left += right.left
    sum.came += right.came
    sum.rose += right.rose
    sum.fell += right.fell
    sum.now += right.now
    sum.used += right.used
    sum.graded += right.graded
    sum.excellent += right.excellent
    return sum
  }
}
