public import Staffing

/// Who joins which shift of a training that is held several times, such as in the morning and
/// in the evening (早晚两班, S002-62): as many people as the timetables and seats allow.
public struct ShiftPlan: Equatable, Sendable {
  /// By person, the number of their shift, from 0.
  public let placed: [Teacher.ID: Int]

  /// Those for whom no seat is left, in order.
  public let left: [Teacher.ID]

  /// Places people one after another; whoever finds their shifts full makes others move over
  /// where they can (an augmenting path), so that nobody's place is lost and the number placed
  /// is the largest there is.
  ///
  /// - Parameters:
  ///   - fitting: By person, the shifts that collide with none of their lessons.
  ///   - seats: By shift.
  /// - Complexity: O(people × people × shifts).
  public init(_ fitting: [Teacher.ID: Set<Int>], seats: [Int]) {
    var placed: [Teacher.ID: Int] = [:]
    var members = [Set<Teacher.ID>](repeating: [], count: seats.count)

    func seat(_ person: Teacher.ID, _ tried: inout Set<Int>) -> Bool {
      let shifts = (fitting[person] ?? []).filter { seats.indices.contains($0) }.sorted {
        (members[$0].count, $0) < (members[$1].count, $1)
      }
      for shift in shifts where tried.insert(shift).inserted {
        if members[shift].count < seats[shift] {
          members[shift].insert(person)
          placed[person] = shift
          return true
        }
        for other in members[shift].sorted() where seat(other, &tried) {
          members[shift].remove(other)
          members[shift].insert(person)
          placed[person] = shift
          return true
        }
      }
      return false
    }

    var left: [Teacher.ID] = []
    for person in fitting.keys.sorted() {
      var tried: Set<Int> = []
      if !seat(person, &tried) { left.append(person) }
    }
    self.placed = placed
    self.left = left
  }
}
