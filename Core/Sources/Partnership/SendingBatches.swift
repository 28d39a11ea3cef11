public import Staffing

/// Who of a helping school goes in which batch, so that each goes once (四年三批, S003-24).
///
/// As many go as can, the largest batch is no larger than needed, and while any batch is away
/// so many stay of each subject as the book says.
///
/// Those of one post are dealt out one after the other, and the next post's go on where they
/// ended: so batches differ by one at most, in all and of each post, which nothing can better.
public struct SendingBatches: Equatable, Sendable {
  public struct Person: Hashable, Sendable {
    public let id: Teacher.ID
    public let post: Post

    public init(_ id: Teacher.ID, _ post: Post) {
      self.id = id
      self.post = post
    }
  }

  /// By post, then in the order given.
  public let batches: [[Person]]

  /// Those whose subject is too small for any more to go, in the order given.
  public let left: [Person]

  /// - Parameters:
  ///   - people: Those who may go, the first before the others.
  ///   - taught: How many teach in each post.
  ///   - stay: How many of each post stay while a batch is away.
  /// - Complexity: O(*n* log *n*).
  public init(_ people: [Person], taught: [Post: Int], batches count: Int, stay: Int) {
    let count = max(1, count)
    var room: [Post: Int] = [:]
    var going: [Post: [Person]] = [:]
    var left: [Person] = []
    for person in people {
      let free = room[person.post] ?? count * max(0, (taught[person.post] ?? 0) - stay)
      if free > 0 { going[person.post, default: []].append(person) } else { left.append(person) }
      room[person.post] = max(0, free - 1)
    }
    var batches: [[Person]] = Array(repeating: [], count: count)
    for (number, person) in going.keys.sorted().flatMap({ going[$0] ?? [] }).enumerated() {
      batches[number % count].append(person)
    }
    self.batches = batches
    self.left = left
  }

  /// The terms of each batch, from a first one on: months in equal parts, in whole terms.
  public static func terms(
    from first: Term, months: Int, batches count: Int
  ) -> [ClosedRange<Term>] {
    let count = max(1, count)
    let terms = max(count, months / 6)
    return (0..<count).map { batch in
      first.advanced(
        by: terms * batch / count)...first.advanced(
          by: terms * (batch + 1) / count - 1)
    }
  }
}
