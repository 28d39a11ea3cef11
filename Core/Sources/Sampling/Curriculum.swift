import Staffing

/// How many teachers a subject usually needs: weekly periods of a class over
/// the weekly periods of a teacher.
///
/// A sample has to be staffed around its needs before any policy book is read,
/// so it uses the periods of the 2022 curriculum plan, averaged over grades;
/// a test keeps them near the needs of the default book.
struct Curriculum {
  struct Line {
    let subject: Subject
    /// Tenths of a weekly period of one class.
    let periods: Int
    /// Weekly periods of one teacher.
    let load: Int
  }

  static func lines(_ stage: Stage) -> [Line] {
    switch stage {
    case .primary: primary
    case .junior: junior
    case .senior: senior
    }
  }

  /// Teachers for `classes` classes, to the nearest whole person.
  static func need(_ line: Line, classes: Int) -> Int {
    (classes * line.periods + line.load * 5) / (line.load * 10)
  }

  private static let primary = [
    Line(subject: .chinese, periods: 70, load: 13),
    Line(subject: .mathematics, periods: 43, load: 13),
    Line(subject: .english, periods: 20, load: 15), Line(subject: .ethics, periods: 20, load: 15),
    Line(subject: .science, periods: 17, load: 15),
    Line(subject: .physicalEducation, periods: 33, load: 15),
    Line(subject: .music, periods: 18, load: 15), Line(subject: .fineArt, periods: 18, load: 15),
    Line(subject: .informationTechnology, periods: 7, load: 15),
    Line(subject: .labour, periods: 10, load: 15),
    Line(subject: .integratedPractice, periods: 10, load: 15),
  ]

  private static let junior = [
    Line(subject: .chinese, periods: 60, load: 10),
    Line(subject: .mathematics, periods: 50, load: 10),
    Line(subject: .english, periods: 40, load: 10), Line(subject: .ethics, periods: 25, load: 12),
    Line(subject: .physics, periods: 17, load: 11),
    Line(subject: .chemistry, periods: 10, load: 11),
    Line(subject: .biology, periods: 15, load: 12), Line(subject: .history, periods: 20, load: 12),
    Line(subject: .geography, periods: 15, load: 12),
    Line(subject: .physicalEducation, periods: 35, load: 13),
    Line(subject: .music, periods: 12, load: 13), Line(subject: .fineArt, periods: 12, load: 13),
    Line(subject: .informationTechnology, periods: 10, load: 13),
    Line(subject: .labour, periods: 10, load: 13),
    Line(subject: .integratedPractice, periods: 7, load: 13),
  ]

  private static let senior = [
    Line(subject: .chinese, periods: 50, load: 10),
    Line(subject: .mathematics, periods: 50, load: 10),
    Line(subject: .english, periods: 50, load: 10), Line(subject: .ethics, periods: 25, load: 10),
    Line(subject: .physics, periods: 28, load: 10),
    Line(subject: .chemistry, periods: 25, load: 10),
    Line(subject: .biology, periods: 22, load: 10), Line(subject: .history, periods: 25, load: 10),
    Line(subject: .geography, periods: 22, load: 10),
    Line(subject: .physicalEducation, periods: 20, load: 12),
    Line(subject: .music, periods: 7, load: 12), Line(subject: .fineArt, periods: 7, load: 12),
    Line(subject: .informationTechnology, periods: 10, load: 12),
  ]
}
