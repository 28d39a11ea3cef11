/// When each period of a school's day begins and ends, in minutes since midnight.
///
/// Schools ring at times of their own: whether somebody is free at another school is told by
/// minutes, never by numbers of periods.
public struct BellTimes: Equatable, Sendable {
  public enum Fault: Equatable, Sendable {
    /// A line that isn't a period with two times; its number, one-based, and its text.
    case unreadable(line: Int, text: String)
    case twice(Int)
    case backwards(Int)

    /// It begins before the period before it is over.
    case overlaps(Int, before: Int)
  }

  public private(set) var periods: [Int: Range<Int>]

  public init(_ periods: [Int: Range<Int>] = [:]) { self.periods = periods }

  public subscript(period: Int) -> Range<Int>? { periods[period] }

  /// The numbers in order.
  public var numbers: [Int] { periods.keys.sorted() }

  /// Reads lines such as `1 8:00-8:40` or `1 8:00 8:40`.
  public static func read(_ text: String) -> (bells: BellTimes, faults: [Fault]) {
    var bells = BellTimes()
    var faults: [Fault] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      if line.allSatisfy(\.isWhitespace) { continue }
      let parts = line.split { $0.isWhitespace || "-–—~至,，".contains($0) }
      guard parts.count == 3, let number = Int(parts[0]), (1...99).contains(number),
        let from = minutes(parts[1]), let to = minutes(parts[2])
      else {
        faults.append(.unreadable(line: index + 1, text: String(line.prefix(40))))
        continue
      }
      if bells.periods[number] != nil {
        faults.append(.twice(number))
      } else if from >= to {
        faults.append(.backwards(number))
      } else {
        bells.periods[number] = from..<to
      }
    }
    let numbers = bells.numbers
    for (before, number) in zip(numbers, numbers.dropFirst())
    where bells.periods[number]!.lowerBound < bells.periods[before]!.upperBound {
      faults.append(.overlaps(number, before: before))
    }
    return (bells, faults)
  }

  /// The lines that `read` reads.
  public var text: String {
    numbers.map { "\($0) \(BellTimes.time(periods[$0]!))" }.joined(separator: "\n")
  }

  /// `8:00-8:40`.
  public static func time(_ minutes: Range<Int>) -> String {
    [minutes.lowerBound, minutes.upperBound].map {
      "\($0 / 60):\($0 % 60 < 10 ? "0" : "")\($0 % 60)"
    }.joined(separator: "-")
  }

  private static func minutes(_ text: Substring) -> Int? {
    let parts = text.split(separator: /[:：]/)
    guard parts.count == 2, let hour = Int(parts[0]), (0...23).contains(hour),
      let minute = Int(parts[1]), (0...59).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }
}
