import PlanFormat
import Policy
import Staffing

extension OutlookJudge {
  mutating func judgeYears() throws {
    var passage = Passage(
      roster: roster, year: file.years[0].year, first: file.years[0].year, book: book,
      circumstanceYears: book.yearsTerms?.circumstanceYears ?? 1)
    var still = passage
    var turns: [Teacher.ID: Int] = [:]
    judgeClassesNow()
    for (offset, year) in file.years.enumerated() {
      if offset > 0 {
        let (schools, needs) = try surroundings(offset)
        passage = try passage.stepped(
          by: file.years[offset - 1].moves, schools: schools, needs: needs)
        still = try still.stepped(by: [], schools: schools, needs: needs)
      }
      judgeTurnover(year, passage)
      for move in year.moves {
        if let first = turns.updateValue(year.year, forKey: move.teacher) {
          defects.append(.movedTwice(move.teacher, first: first, second: year.year))
        }
      }
      for held in file.held where held.year == year.year {
        expect(
          .held, year.year, "\(held.teacher)",
          year.moves.contains { $0.teacher == held.teacher }, false)
      }
      // A roster that moves of unknown people led to can't be judged further.
      guard judgeMoves(year, passage) else { return }
      judgePosts(year, passage, still)
      try judgeStock(year, offset, passage, served: turns.filter { $0.value < year.year })
    }
  }

  /// The first year's classes are the workbook's, or stated.
  private mutating func judgeClassesNow() {
    for entry in file.years[0].classes where entry.source == .workbook {
      let found = Enrolment(pupils: entry.pupils, classes: entry.classes)
      let expected = roster[entry.school]?.enrolment[entry.stage] ?? .none
      expect(
        .classes, file.years[0].year, "\(entry.school)/\(entry.stage.rawValue)", found, expected)
    }
  }

  /// Schools with the file's classes, and the stated needs moved by as much as
  /// the computed ones move.
  func surroundings(_ offset: Int) throws -> (schools: [School], needs: [PostNeed]) {
    func schools(_ offset: Int) -> [School] {
      var schools = roster.schools
      for entry in file.years[offset].classes {
        guard let position = roster.position(of: entry.school) else { continue }
        schools[position].enrolment[entry.stage] = Enrolment(
          pupils: entry.pupils, classes: entry.classes)
      }
      return schools
    }
    func computed(_ offset: Int) throws -> [Post: Int] {
      let county = try Roster(county: "", schools: schools(offset), teachers: [])
      var needs: [Post: Int] = [:]
      for need in book.inForce(in: SchoolYear(file.years[offset].year)).needs(of: county) {
        needs[need.post] = need.need
      }
      return needs
    }
    guard !roster.statedNeeds.isEmpty else { return (schools(offset), []) }
    let (now, then) = (try computed(0), try computed(offset))
    let needs = roster.statedNeeds.map { stated in
      PostNeed(
        post: stated.post,
        need: max(0, stated.need + (then[stated.post] ?? 0) - (now[stated.post] ?? 0)))
    }
    return (schools(offset), needs)
  }

  private mutating func judgeTurnover(_ year: OutlookYear, _ passage: Passage) {
    let returns = Dictionary(
      year.returns.map { ($0.teacher, $0.from) }, uniquingKeysWith: { first, _ in first })
    expect(.returns, year.year, "outlook", returns, passage.homecomings)
    for home in year.returns {
      expect(
        .returns, year.year, "\(home.teacher)", home.to,
        passage.roster[home.teacher]?.teaching.school ?? home.to)
    }
    expect(
      .retirements, year.year, "outlook", Set(year.retirements.map(\.teacher)), passage.retired)
  }

  /// Returns false when a move can't be placed at all.
  private mutating func judgeMoves(_ year: OutlookYear, _ passage: Passage) -> Bool {
    let county = County(
      roster: passage.roster, book: book, year: SchoolYear(year.year))
    let instance = Instance(county)
    var chosen: [PossibleMove] = []
    for move in year.moves {
      guard let teacher = passage.roster.position(of: move.teacher),
        passage.roster.teachers[teacher].position.teaches
      else {
        defects.append(.unknownTeacher(move.teacher, year: year.year))
        continue
      }
      guard let post = county.postPositions[move.post] else {
        defects.append(.unknownPost(move.post, teacher: move.teacher, year: year.year))
        continue
      }
      let refusals = county.refusals(teacher, post)
      if !refusals.isEmpty {
        defects.append(.refused(move.teacher, move.post, refusals, year: year.year))
      }
      let possible = instance.move(teacher, post)
      let first = Term(year.year, .autumn)
      let name = "\(move.teacher)"
      expect(
        .from, year.year, name, move.from, passage.roster.teachers[teacher].teaching.school)
      expect(.kind, year.year, name, move.kind, possible.kind)
      expect(.start, year.year, name, move.start, first.description)
      expect(
        .end, year.year, name, move.end,
        first.advanced(by: 2 * county.terms.termYears - 1).description)
      chosen.append(possible)
    }
    guard chosen.count == year.moves.count else { return false }
    let counts = instance.counts(chosen)
    for (row, count) in zip(instance.rows, counts) where !row.range.contains(count) {
      defects.append(
        .outOfRange(
          row: row.name, count: Int(clamping: count), low: Int(clamping: row.range.low),
          high: Int(clamping: row.range.high), year: year.year))
    }
    for level in year.levels {
      guard let known = PlanLevel(rawValue: level.name) else { continue }
      expect(
        .level, year.year, level.name, level.value,
        Int(clamping: instance.value(of: known, chosen, counts)))
    }
    return true
  }

  private mutating func judgePosts(
    _ year: OutlookYear, _ passage: Passage, _ still: Passage
  ) {
    let county = County(roster: passage.roster, book: book, year: SchoolYear(year.year))
    let before = passage.roster.strengths()
    let stillThere = still.roster.strengths()
    var after = before
    for move in year.moves {
      guard let teacher = passage.roster[move.teacher] else { continue }
      after[teacher.post, default: 0] -= 1
      after[move.post, default: 0] += 1
    }
    var listed: Set<Post> = []
    for entry in year.posts {
      listed.insert(entry.post)
      let name = "\(entry.post)"
      let need = county.postPositions[entry.post].map { county.need[$0] } ?? 0
      expect(.need, year.year, name, entry.need, need)
      expect(.before, year.year, name, entry.before, before[entry.post] ?? 0)
      expect(.after, year.year, name, entry.after, after[entry.post] ?? 0)
      expect(.still, year.year, name, entry.still, stillThere[entry.post] ?? 0)
    }
    for (position, post) in county.posts.enumerated()
    where county.need[position] > 0 && !listed.contains(post) {
      expect(.need, year.year, "\(post)", 0, county.need[position])
    }
  }
}
