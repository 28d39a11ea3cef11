internal import PlanFormat
internal import Policy
internal import Staffing
internal import Wording

/// A short table of moves that have one end in common.
struct MoveList {
  /// The end that differs and is shown.
  enum End { case from, to }

  let county: County
  let moves: [Move]
  let shows: End

  func write(to html: inout HTML, in language: Language) {
    html.scroll((shows == .from ? Phrase.whoComes : .whoLeaves)[language]) { html in
      html.element("table") { html in
        html.element("thead") { html in
          html.element("tr") { html in
            let heads: [Phrase] = [
              .teacherName, .subject, shows == .from ? .from : .to, .phase, .term,
            ]
            for head in heads { html.element("th", .scope("col"), text: head[language]) }
          }
        }
        html.element("tbody") { html in
          for move in moves { row(&html, move, language) }
        }
      }
    }
  }

  private func row(_ html: inout HTML, _ move: Move, _ language: Language) {
    let school = shows == .from ? move.from : move.to
    html.element("tr") { html in
      html.element("th", .scope("row")) { html in
        html.teacher(move.teacher, county.name(of: move.teacher), of: move.from)
      }
      html.element("td", text: move.subject.name(in: language))
      html.element("td") { html in
        html.school(school, county.name(of: school))
      }
      html.element("td", text: move.phase.name(in: language))
      html.element("td", text: move.terms(in: language))
    }
  }
}

extension County {
  /// A teacher's name, or the number when the county has no such teacher.
  func name(of teacher: Teacher.ID) -> String { roster[teacher]?.name ?? teacher.rawValue }
}

extension Move {
  /// The terms served, in words.
  func terms(in language: Language) -> String {
    let words = { (text: String) in Term(text).map { Figures.term($0, in: language) } ?? text }
    return "\(words(start)) – \(words(end))"
  }
}
