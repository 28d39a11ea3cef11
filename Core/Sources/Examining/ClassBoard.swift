public import Policy
public import Staffing

/// What classes reached, each against its base with the line of the schools: the same method as
/// for schools, so that a teacher who came to weaker classes isn't held to the others' marks
/// (S001-032).
///
/// A class is measured from where it stood itself, where its school reported it in the earlier
/// examination; otherwise from where its school stood.
public struct ClassBoard: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    public let result: ClassResult

    /// The mean share of the full marks, and what it's ahead of the county's, in ten-thousandths.
    public let rate: Int
    public let lead: Int?

    /// Where it began; nil without an earlier examination.
    public let base: Int?

    /// Whether that is the class's own.
    public let isOwnBase: Bool

    /// What the schools' line lets expect from there, and what was reached beyond it.
    public let expected: Int?
    public var beyond: Int? { expected.map { rate - $0 } }

    /// The part of `beyond` that the number of pupils bears.
    public let believed: Int?
  }

  /// In the order of the results.
  public let lines: [Line]

  /// - Parameters:
  ///   - before: Results of the same classes in the earlier examination, if any.
  ///   - base: What schools reported then.
  /// - Complexity: O(results + schools × subjects).
  public init(
    _ results: [ClassResult], of sheet: ExamSheet, before: [ClassResult], base: ExamSheet?,
    _ terms: ExamTerms
  ) {
    let own = Dictionary(before.map { ($0.key, $0) }) { $1 }
    let k = terms.credibility.value
    var papers: [Subject: Paper] = [:]
    for subject in Set(results.map(\.subject)) {
      papers[subject] = Paper(subject, of: sheet, base: base, terms)
    }
    lines = results.compactMap { result in
      guard let full = sheet.marks[result.subject], let paper = papers[result.subject] else {
        return nil
      }
      let rate = result.figure.rate(of: full)
      let first = base?.marks[result.subject].flatMap { full in
        own[result.key]?.figure.rate(of: full)
      }
      let start = first ?? paper.bases[result.school]
      let expected = start.flatMap { paper.line?.expected(from: $0) }
      return Line(
        result: result, rate: rate, lead: paper.mean.map { rate - $0 }, base: start,
        isOwnBase: first != nil, expected: expected,
        believed: expected.map {
          ValueAdded.believed(rate - $0, pupils: result.figure.sat, credibility: k)
        })
    }
  }

  /// What is known of all schools in one paper.
  private struct Paper {
    let mean: Int?
    let bases: [School.ID: Int]
    let line: ValueAdded?

    init(_ subject: Subject, of sheet: ExamSheet, base: ExamSheet?, _ terms: ExamTerms) {
      let now = ExamRates(sheet, in: [subject], smallest: terms.smallest.value)
      mean = now.mean
      guard let base, base.marks[subject] != nil else {
        (bases, line) = ([:], nil)
        return
      }
      let before = ExamRates(base, in: [subject], smallest: terms.smallest.value)
      bases = before.bySchool.mapValues(\.rate)
      line = ValueAdded(
        ExamProgress(from: before, to: now), credibility: terms.credibility.value)
    }
  }
}

/// One teacher's classes of a paper taken together.
public struct TeacherStanding: Equatable, Sendable {
  public let teacher: Teacher.ID
  public let subject: Subject
  public let schools: Set<School.ID>
  public let classes: Int
  public let pupils: Int

  /// The mean share of the full marks, each pupil counting once.
  public let rate: Int
  public let lead: Int?

  /// What was reached beyond what was expected, as far as the pupils bear it; nil unless
  /// something is expected of every class.
  public let believed: Int?

  /// What a ranking goes by: beyond the base where there's one, else ahead of the mean.
  public var merit: Int { believed ?? lead ?? rate }

  /// Those of all teachers named, by number and paper.
  ///
  /// - Parameter smallest: Whoever taught fewer pupils isn't among them.
  /// - Complexity: O(*n* log *n*).
  public static func all(
    in lines: [ClassBoard.Line], smallest: Int, credibility: Int
  ) -> [TeacherStanding] {
    struct Key: Hashable {
      let teacher: Teacher.ID
      let subject: Subject
    }
    var groups: [Key: [ClassBoard.Line]] = [:]
    for line in lines {
      guard let teacher = line.result.teacher else { continue }
      groups[Key(teacher: teacher, subject: line.result.subject), default: []].append(line)
    }
    return groups.compactMap { key, own -> TeacherStanding? in
      let pupils = own.reduce(0) { $0 + $1.result.figure.sat }
      guard pupils >= max(1, smallest) else { return nil }
      func mean(_ value: (ClassBoard.Line) -> Int?) -> Int? {
        var sum = 0
        for line in own {
          guard let one = value(line) else { return nil }
          sum += one * line.result.figure.sat
        }
        return rounded(sum, pupils)
      }
      return TeacherStanding(
        teacher: key.teacher, subject: key.subject, schools: Set(own.map(\.result.school)),
        classes: own.count, pupils: pupils, rate: mean { $0.rate } ?? 0, lead: mean { $0.lead },
        believed: mean { $0.beyond }.map {
          ValueAdded.believed($0, pupils: pupils, credibility: credibility)
        })
    }.sorted { ($0.subject, $0.teacher) < ($1.subject, $1.teacher) }
  }
}

/// Places in an order of merit; equals share the better place, and the next are as many lower
/// (S001-131).
///
/// - Complexity: O(*n* log *n*).
public func places(_ merits: [Int]) -> [Int] {
  let ordered = merits.sorted(by: >)
  var first: [Int: Int] = [:]
  for (index, merit) in ordered.enumerated() where first[merit] == nil { first[merit] = index + 1 }
  return merits.map { first[$0] ?? 0 }
}
