internal import PlanFormat
internal import Policy
internal import Staffing
internal import Wording

extension SchoolPage {
  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.schools, in: language)
    html.element("div", .class("head")) { html in
      html.element("div") { html in
        html.element("h1", text: school.name)
        html.element("p") { html in
          html.zone(school.zone, in: language)
          html.text(" · \(school.kind.name(in: language))")
          if let township = school.township { html.text(" · \(township)") }
        }
      }
      html.element("div", .class("actions")) { html in
        html.element(
          "a", .class("button"),
          .href("/teachers?school=\(Address.encoded(school.id.rawValue))"),
          text: Phrase.teachersHere[language])
        if seesRooms {
          html.element(
            "a", .class("button"), .href(school.id.roomAddress), text: Phrase.rooms[language])
        }
        if mayCorrect {
          html.element(
            "a", .class("button"), .href(RecordPage.address(of: school.id.rawValue)),
            text: Phrase.somethingIsWrong[language])
        }
      }
    }
    html.element("div", .class("columns")) { html in
      html.element("div", .class("stack")) { html in
        subjects(&html, language)
        moves(&html, .whoLeaves, leaving, language)
        moves(&html, .whoComes, coming, language)
      }
      html.element("div", .class("stack")) { html in
        facts(&html, language)
        if !findings.isEmpty {
          FindingsPanel(findings: findings, book: county.book).write(to: &html, in: language)
        }
        structurePanel(&html, language)
        pairingPanel(&html, language)
      }
    }
  }

  private func facts(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", .class("visually-hidden"), text: Phrase.facts[language])
      html.element("dl", .class("facts")) { html in
        html.fact(.schoolCode, school.id.rawValue, in: language)
        for stage in school.stages {
          let enrolment = school.enrolment[stage] ?? .none
          html.element("div") { html in
            html.element("dt", text: stage.name(in: language))
            html.element(
              "dd",
              text: Phrase.pupilsAndClasses(
                Figures.count(enrolment.pupils), Figures.count(enrolment.classes))[language])
          }
        }
        html.fact(.role, school.role.name(in: language), in: language)
        html.fact(.hardship, "\(school.hardship)", in: language)
        if let district = school.district { html.fact(.district, district, in: language) }
        if let group = school.group { html.fact(.group, group, in: language) }
        if let alliance = school.alliance { html.fact(.alliance, alliance, in: language) }
      }
    }
  }

  private func subjects(_ html: inout HTML, _ language: Language) {
    let hasPlan = county.plan != nil
    let missing = posts.missing
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.subjectStaffing[language])
      html.element(
        "p", .class("note"),
        text: Phrase.subjectMessage(
          missing: missing.before, after: hasPlan ? missing.after : nil)[language]
          + (language == .en ? " " : "") + Phrase.gapNote[language])
      html.scroll(Phrase.subjectStaffing[language]) { html in
        html.element("table") { html in
          html.element("thead") { html in
            html.element("tr") { html in
              html.element("th", .scope("col"), text: Phrase.subject[language])
              html.element("th", .scope("col"), text: Phrase.stage[language])
              let heads: [Phrase] =
                [.need, .have, .gapNow] + (hasPlan ? [.haveAfter, .gapAfter] : [])
              for head in heads {
                html.element("th", .class("n"), .scope("col"), text: head[language])
              }
            }
          }
          html.element("tbody") { html in
            for row in posts {
              html.element("tr") { html in
                html.element("th", .scope("row"), text: row.post.subject.name(in: language))
                html.element("td", text: row.post.stage.name(in: language))
                html.element("td", .class("n"), text: Figures.count(row.need))
                html.element("td", .class("n"), text: Figures.count(row.have.before))
                html.gap(row.have.before - row.need)
                if hasPlan {
                  html.element("td", .class("n"), text: Figures.count(row.have.after))
                  html.gap(row.have.after - row.need)
                }
              }
            }
          }
        }
      }
    }
  }

  private func moves(
    _ html: inout HTML, _ title: Phrase, _ moves: [Move], _ language: Language
  ) {
    guard county.plan != nil else { return }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: "\(title[language]) (\(moves.count))")
      guard !moves.isEmpty else {
        return html.element("p", .class("muted"), text: Phrase.nobody[language])
      }
      MoveList(county: county, moves: moves, shows: title == .whoComes ? .from : .to)
        .write(to: &html, in: language)
    }
  }

  private func structurePanel(_ html: inout HTML, _ language: Language) {
    let rows = structure
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.structure[language])
      BarTable(
        title: Phrase.structureCompared[language], heading: Phrase.share[language],
        series: [Phrase.thisSchool[language], Phrase.wholeCounty[language]],
        rows: rows.map { row in
          BarTable.Row(
            label: row.name[language], address: nil,
            bars: [
              BarTable.Bar(part: row.here, hue: school.zone.rawValue),
              BarTable.Bar(part: row.county, hue: "before"),
            ])
        }, longest: 1
      ).write(to: &html)
    }
  }

  private func pairingPanel(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.pairings[language])
      let pairings = pairings
      guard !pairings.isEmpty else {
        return html.element("p", .class("muted"), text: Phrase.noPairings[language])
      }
      html.element("ul", .class("findings")) { html in
        for (helps, other, pairing) in pairings {
          html.element("li") { html in
            html.text((helps ? Phrase.helps : .helpedBy)[language])
            html.raw(" ")
            html.school(other, county.name(of: other))
            html.raw(" ")
            html.tag(pairing.kind.name(in: language))
            html.element("p", .class("cite"), text: pairing.period(in: language))
          }
        }
      }
    }
  }
}

extension HTML {
  /// A difference with its sign; short ones are marked.
  mutating func gap(_ difference: Int) {
    element("td", .class(difference < 0 ? "n minus" : "n"), text: Figures.signed(difference))
  }
}

extension Pairing {
  fileprivate func period(in language: Language) -> String {
    let start = start.map { Figures.month($0, in: language) } ?? ""
    let end = end.map { Figures.month($0, in: language) } ?? Phrase.openEnded[language]
    return "\(start) – \(end)"
  }
}

extension BarTable.Bar {
  /// A share of a whole.
  init(part: (part: Int, whole: Int), hue: String) {
    self.init(
      value: part.whole > 0 ? Double(part.part) / Double(part.whole) : 0,
      text: Figures.percent(part.part, of: part.whole), hue: hue)
  }
}
