public import Policy
public import Staffing

/// A subject that a township is behind in, on more than one level: the township against the
/// county, and its schools one by one (薄弱学科, S001-127).
public struct WeakSubject: Equatable, Sendable {
  public let township: String
  public let subject: Subject

  /// How far the township is behind the county, in ten-thousandths.
  public let behind: Int

  /// How many of its schools are behind the county's mean, and how many have a figure.
  public let schoolsBehind: Int
  public let schools: Int

  public init(
    township: String, subject: Subject, behind: Int, schoolsBehind: Int, schools: Int
  ) {
    self.township = township
    self.subject = subject
    self.behind = behind
    self.schoolsBehind = schoolsBehind
    self.schools = schools
  }

  /// The weak subjects of an examination, by township and then the furthest behind first.
  ///
  /// One poor school doesn't make a subject weak: enough of the township's have to be behind.
  ///
  /// - Complexity: O(schools × subjects).
  public static func all(
    in sheet: ExamSheet, townships: [School.ID: String], _ terms: ExamTerms
  ) -> [WeakSubject] {
    var found: [WeakSubject] = []
    for subject in sheet.marks.keys.sorted() {
      let rates = ExamRates(sheet, in: [subject], smallest: terms.smallest.value)
      guard let county = rates.mean else { continue }
      let schools = Dictionary(grouping: rates.bySchool.keys) { townships[$0] ?? "" }
      for (township, own) in schools where !township.isEmpty {
        guard let mean = rates.mean(of: own) else { continue }
        let behind = own.count { (rates.bySchool[$0]?.rate ?? county) < county }
        guard county - mean >= terms.weakBehind.value * 10, county > mean,
          behind * 1_000 >= terms.weakSchools.value * own.count
        else { continue }
        found.append(
          WeakSubject(
            township: township, subject: subject, behind: county - mean, schoolsBehind: behind,
            schools: own.count))
      }
    }
    return found.sorted {
      ($0.township, -$0.behind, $0.subject) < ($1.township, -$1.behind, $1.subject)
    }
  }
}
