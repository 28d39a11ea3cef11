public import Staffing

/// Who teaches what at a school, and who of them is a guest: where teaching rests on guests
/// alone, or on nobody since somebody was sent away.
public struct GuestCover: Sendable {
  /// One teacher's teaching of one subject at one school.
  public struct Teaching: Hashable, Sendable {
    public let teacher: Teacher.ID
    public let post: Post

    public init(_ teacher: Teacher.ID, _ post: Post) {
      self.teacher = teacher
      self.post = post
    }
  }

  /// Posts taught by guests and nobody else, ascending, with how many.
  public let restingOnGuests: [(post: Post, guests: Int)]

  /// Posts that somebody was sent away from and that nobody teaches now, ascending.
  public let uncovered: [Post]

  /// - Parameters:
  ///   - teaching: All that is taught in the county on the day.
  ///   - guests: Those who serve at another school than their own.
  ///   - left: The posts that those who serve elsewhere came from.
  /// - Complexity: O(teaching + left · log left).
  public init(_ teaching: [Teaching], guests: Set<Teaching>, left: [Post]) {
    var all: [Post: Int] = [:]
    var visiting: [Post: Int] = [:]
    for one in Set(teaching) {
      all[one.post, default: 0] += 1
      if guests.contains(one) { visiting[one.post, default: 0] += 1 }
    }
    restingOnGuests = visiting.filter { all[$0.key] == $0.value }.keys.sorted()
      .map { ($0, visiting[$0] ?? 0) }
    uncovered = Set(left).filter { all[$0] == nil }.sorted()
  }
}
