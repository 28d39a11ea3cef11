internal import Mentoring
internal import Policy
internal import Staffing
internal import Store
internal import Studying
internal import Training
internal import Wording

/// What somebody did for others at the school where they serve, and what was offered to them
/// (S000-160): apprentices (S000-124), groups led and activities guided (S000-167), lessons given
/// and heard, training. Nothing of it is noted twice: it follows from what is on record.
struct ServiceDoings: Sendable {
  struct Line: Sendable {
    let name: Phrase

    /// What was done, each with its page.
    let entries: [(words: String, address: String)]
  }

  /// For others, then for themselves; also those without an entry.
  let lines: [Line]

  /// - Parameter stay: The days from which on, and until which, it counts.
  init(
    of order: PlacementOrder, during stay: ClosedRange<Day>, bonds: [MentorSight],
    studies: StudyYear, heard: [ObservationSight], open: [OpenLesson],
    courses: [RecordedCourse]
  ) {
    let teacher = order.teacher
    let host = order.line.to
    let apprentices = bonds.filter {
      $0.bond.mentor.teacher == teacher && $0.bond.apprenticeSchool == host
        && $0.bond.days.overlaps(stay)
    }
    let groups = studies.groups.filter {
      $0.group.leader == teacher && $0.group.schools.contains(host)
    }
    let guided = studies.sights.filter { sight in
      sight.study.cancellation == nil && sight.study.schools.contains(host)
        && stay.contains(sight.study.start)
        && sight.study.people.contains {
          $0.person.teacher == teacher && $0.role != .member
        }
    }
    let given = open.filter {
      $0.cancellation == nil && $0.lesson.teacher == teacher && stay.contains($0.lesson.day)
    }
    let counted = heard.filter {
      $0.observation.withdrawal == nil && stay.contains($0.observation.lesson.day)
    }
    let others = counted.filter { $0.observation.observer == teacher }
    let own = counted.filter { $0.observation.lesson.teacher == teacher }
    lines = [
      Line(
        name: .doingApprentices,
        entries: apprentices.map { ($0.recorded.apprenticeName, $0.address) }),
      Line(name: .doingGroups, entries: groups.map { ($0.group.name, $0.address) }),
      Line(name: .doingGuided, entries: guided.map { ($0.study.title, $0.address) }),
      Line(
        name: .doingGiven,
        entries: given.map { ($0.lesson.topic, $0.address) }),
      Line(name: .doingHeard, entries: others.map { ($0.observation.lesson.topic, $0.address) }),
      Line(name: .doingHeardOf, entries: own.map { ($0.observation.lesson.topic, $0.address) }),
      Line(name: .doingTraining, entries: courses.map { ($0.course.title, $0.address) }),
    ]
  }
}

extension HTML {
  /// One line for each kind; the first few by name.
  mutating func doings(_ doings: ServiceDoings, in language: Language) {
    element("section", .class("panel"), .id("doings")) { html in
      html.element("h2", text: Phrase.doings[language])
      html.element("p", .class("muted"), text: Phrase.doingsLead[language])
      html.table(
        "doings-table", [.doingKind, .doingCount, .doingEntries], numbers: [.doingCount],
        label: .doings, in: language
      ) { html in
        for line in doings.lines {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: line.name[language])
            html.element("td", .class("n"), text: Figures.count(line.entries.count))
            html.element("td") { html in
              for (number, entry) in line.entries.prefix(5).enumerated() {
                if number > 0 { html.text(language == .zh ? "、" : ", ") }
                html.deed(entry.address, entry.words)
              }
              if line.entries.count > 5 { html.text(" …") }
            }
          }
        }
      }
    }
  }
}
