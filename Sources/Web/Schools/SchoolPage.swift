internal import PlanFormat
internal import Policy
internal import Staffing
internal import Wording

/// `/schools/CODE`: one school.
struct SchoolPage: Page {
  let county: County
  let school: School
  let position: Int
  let posts: [PostStaffing]
  let leaving: [Move]
  let coming: [Move]
  let findings: [Finding]

  /// Whether the reader may propose a correction.
  let mayCorrect: Bool

  /// Whether the reader sees how its rooms are used (S000-174).
  let seesRooms: Bool

  init(county: County, position: Int, mayCorrect: Bool, seesRooms: Bool) {
    self.seesRooms = seesRooms
    self.mayCorrect = mayCorrect
    self.county = county
    self.position = position
    let school = county.roster.schools[position]
    self.school = school
    self.posts = Array(county.posts(atSchool: position))
    let moves = county.plan?.moves ?? []
    self.leaving = county.departures[position].map { moves[$0] }
    self.coming = county.arrivals[position].map { moves[$0] }
    self.findings = county.staffing.before.findings.filter { $0.subject == .school(school.id) }
  }

  var section: Section? { .schools }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { school.name }

  /// The school's pairings, as (does it help?, the other school, the pairing).
  var pairings: [(helps: Bool, other: School.ID, pairing: Pairing)] {
    county.roster.pairings.compactMap { pairing in
      if pairing.helper == school.id { return (true, pairing.helped, pairing) }
      if pairing.helped == school.id { return (false, pairing.helper, pairing) }
      return nil
    }
  }

  /// How many of some teachers have a quality: here and in the county.
  struct StructureRow: Sendable {
    let name: Phrase
    let here: (part: Int, whole: Int)
    let county: (part: Int, whole: Int)
  }

  /// - Complexity: O(*n*) in the county's teachers.
  var structure: [StructureRow] {
    let all = county.roster.teachers.filter(\.position.teaches)
    let own = all.filter { $0.teaching.school == school.id }
    let opening = county.year.opening
    let qualities: [(Phrase, (Teacher) -> Bool)] = [
      (.seniorTitles, { $0.title.isSenior }),
      (.backboneTeachers, { $0.backbone >= .county }),
      (.bachelors, { ($0.degree ?? .primarySchool) >= .bachelor }),
      (.overFifty, { $0.age(at: opening) > 50 }),
      (.women, { $0.sex == .female }),
    ]
    return qualities.map { name, holds in
      StructureRow(
        name: name, here: (own.count(where: holds), own.count),
        county: (all.count(where: holds), all.count))
    }
  }
}
