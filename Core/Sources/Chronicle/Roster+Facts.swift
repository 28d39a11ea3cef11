public import Staffing

/// What some lines say on one day; nil where nothing holds.
public typealias LinesOfDay = [FactLine: Fact?]

extension Roster {
  /// The county when some lines of the record say something else.
  ///
  /// A school that no longer exists leaves with its pairings; what it needed and
  /// who wished to go there passes to the school that follows it, if one does.
  /// Second places of teaching aren't part of a roster.
  ///
  /// - Throws: `RosterError` when somebody would be left at a school that is gone.
  /// - Complexity: O(*n* log *n*) in the roster's rows and the lines.
  public func saying(_ lines: LinesOfDay) throws(RosterError) -> Roster {
    var schools = Dictionary(schools.map { ($0.id, $0) }) { first, _ in first }
    var teachers = Dictionary(teachers.map { ($0.id, $0) }) { first, _ in first }
    var pairings = pairings
    var gone: [School.ID: School.ID?] = [:]
    // A school begins before its attributes do.
    for (line, fact) in lines where line == .existence(of: School.ID(line.subject)) {
      let id = School.ID(line.subject)
      if fact != nil {
        schools[id] = schools[id] ?? School(id: id, lines)
      } else if schools.removeValue(forKey: id) != nil {
        gone[id] = lines[.attribute("successor", of: id)]??.value["is"].map { School.ID($0) }
      }
    }
    for (line, fact) in lines.sorted(by: { $0.key < $1.key }) {
      switch line.kind {
      case .school: schools[School.ID(line.subject)]?.say(line.slot, fact?.value)
      case .pairing: pairings.say(line, fact)
      default:
        guard let fact, line.slot.isEmpty else { continue }
        teachers[Teacher.ID(line.subject)]?.say(fact)
      }
    }
    return try Roster(
      county: county, schools: Array(schools.values),
      teachers: teachers.values.map { $0.following(gone) },
      statedNeeds: statedNeeds.following(gone),
      pairings: pairings.filter { gone[$0.helper] == nil && gone[$0.helped] == nil },
      swapWishes: swapWishes.map { wish in
        SwapWish(
          teacher: wish.teacher,
          targets: wish.targets.compactMap { target in
            gone[School.ID(target)].map { $0?.rawValue } ?? target
          }.unique)
      })
  }

  /// Lines of the record that say something else on a day than the roster does.
  ///
  /// Only what the record speaks of is compared: a workbook's row that it doesn't
  /// know is as good as said.
  ///
  /// - Complexity: O(*n*) in the roster's rows and the record's lines.
  public func differences(from lines: some Sequence<Timeline>, on day: Day) -> LinesOfDay {
    let month = Month(containing: day)
    let running = pairings.filter { $0.covers(month) }.map {
      FactLine.pairing(of: $0.helper, helping: $0.helped, in: $0.kind)
    }
    var stated: [FactLine: FactValue] = [:]
    for statement in statements
    where statement.line.kind != .pairing || running.contains(statement.line) {
      stated[statement.line] = statement.value
    }
    var differences: LinesOfDay = [:]
    for line in lines where line.line.slot.isEmpty || line.line.kind != .teaching {
      let known = line.fact(on: day)
      guard known?.value != stated[line.line] else { continue }
      // What only begins later isn't missing yet.
      if known != nil || line.facts.contains(where: { $0.period.end <= day }) {
        differences[line.line] = .some(known)
      }
    }
    return differences
  }
}

extension Teacher {
  fileprivate mutating func say(_ fact: Fact) {
    let value = fact.value
    let since = Month(containing: fact.period.first)
    switch fact.line.kind {
    case .person:
      name = value["name"] ?? name
      sex = value["sex"].flatMap { Sex(rawValue: $0) } ?? sex
      born = value["born"].flatMap { Month($0) } ?? born
    case .employment:
      if let school = value.school { establishment = Stay(school: school, since: since) }
    case .teaching:
      guard let post = value.post else { return }
      teaching = Stay(school: post.school, since: since)
      (stage, subject) = (post.stage, post.subject)
    case .title: title = Title.allCases.first { .title($0) == value } ?? title
    case .backbone: backbone = BackboneLevel.allCases.first { .backbone($0) == value } ?? backbone
    case .school, .pairing: break
    }
  }

  /// Wishes for a school that is gone are wishes for the one that follows it.
  fileprivate func following(_ gone: [School.ID: School.ID?]) -> Teacher {
    guard !gone.isEmpty, !wishes.isEmpty else { return self }
    var copy = self
    copy.wishes = wishes.compactMap { gone[$0] ?? $0 }.unique.filter {
      $0 != teaching.school || wishes.contains($0)
    }
    return copy
  }
}

extension [PostNeed] {
  /// What a school needed that is gone, the one that follows it needs too.
  fileprivate func following(_ gone: [School.ID: School.ID?]) -> [PostNeed] {
    guard !gone.isEmpty else { return self }
    var needs: [Post: Int] = [:]
    for need in self {
      guard let school = gone[need.post.school] ?? need.post.school else { continue }
      let post = Post(school: school, stage: need.post.stage, subject: need.post.subject)
      needs[post, default: 0] += need.need
    }
    return needs.map { PostNeed(post: $0.key, need: $0.value) }
  }
}

extension [Pairing] {
  fileprivate mutating func say(_ line: FactLine, _ fact: Fact?) {
    let old = firstIndex { .pairing(of: $0.helper, helping: $0.helped, in: $0.kind) == line }
    guard let fact else {
      if let old { remove(at: old) }
      return
    }
    guard let helped = fact.value.school,
      let kind = fact.value["kind"].flatMap({ Pairing.Kind(rawValue: $0) })
    else { return }
    let pairing = Pairing(
      helper: School.ID(line.subject), helped: helped, kind: kind,
      start: Month(containing: fact.period.first),
      end: fact.period.last.map { Month(containing: $0) })
    if let old { self[old] = pairing } else { append(pairing) }
  }
}

extension Sequence where Element: Hashable {
  /// Each element where it comes first.
  fileprivate var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Month {
  init(containing day: Day) {
    let (year, month, _) = day.components
    self.init(year, month)
  }
}
