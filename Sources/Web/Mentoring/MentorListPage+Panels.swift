internal import Access
internal import Mentoring
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension MentorListPage {
  /// What's to be looked at within reach, each with what it rests on; new teachers without a
  /// master below, since there may be many.
  func findings(_ html: inout HTML, _ terms: MentorshipTerms, _ language: Language) {
    let found = year.findings.filter(isSeen)
    let schools = found.filter { $0.school != nil }
    if !schools.isEmpty {
      html.element("section", .class("panel"), .id("findings")) { html in
        html.element("h2", text: "\(Phrase.mentorFindings[language]) (\(schools.count))")
        html.element("ul", .class("findings")) { html in
          for finding in schools {
            html.element("li") { html in
              html.text(finding.words { county.name(of: $0) }?[language] ?? "")
              if let citation = citation(of: finding, terms) {
                html.citation(citation, in: language)
              }
            }
          }
        }
      }
    }
    newcomers(&html, found, terms, language)
  }

  /// Each with the kinds of master that are missing.
  private func newcomers(
    _ html: inout HTML, _ found: [MentorFinding], _ terms: MentorshipTerms, _ language: Language
  ) {
    var missing: [Teacher.ID: [MentorshipTerms.Kind]] = [:]
    for case .without(let teacher, let kind) in found {
      missing[teacher, default: []].append(kind)
    }
    guard !missing.isEmpty else { return }
    let teachers = missing.keys.compactMap { county.roster[$0] }.sorted {
      ($0.establishment.school, $0.id) < ($1.establishment.school, $1.id)
    }
    html.element("section", .class("panel"), .id("newcomers")) { html in
      html.element("details", Attribute("open", nil, if: teachers.count <= 5)) { html in
        html.element(
          "summary", text: "\(Phrase.mentorNewcomers[language]) (\(teachers.count))")
        html.table(
          "without", [.apprenticeName, .apprenticeSchool, .mentorMissingKinds],
          label: .mentorNewcomers, in: language
        ) { html in
          for teacher in teachers {
            html.element("tr") { html in
              html.element("th", .scope("row"), text: teacher.name)
              html.element("td", text: county.name(of: teacher.establishment.school))
              html.element("td") { html in
                let kinds = missing[teacher.id] ?? []
                for (place, kind) in kinds.enumerated() {
                  if place > 0 { html.text(language == .zh ? "、" : ", ") }
                  let name = terms[slot: kind]?.name[language] ?? kind.rawValue
                  if keeps(teacher.id) {
                    html.link(MentorNewPage.address(for: teacher.id, kind), name)
                  } else {
                    html.text(name)
                  }
                }
              }
            }
          }
        }
      }
      if let slot = terms.slots.first { html.citation(slot.citation, in: language) }
    }
  }

  private func isSeen(_ finding: MentorFinding) -> Bool {
    if case .without(let teacher, _) = finding {
      return county.roster[teacher].map { scope.holds($0) } ?? false
    }
    return finding.school.map { scope.holds($0) } ?? false
  }

  private func keeps(_ teacher: Teacher.ID) -> Bool {
    guard context.isPresent, let place = county.roster[teacher]?.place else { return false }
    return context.may(.keepMentorship, at: place)
  }

  private func citation(of finding: MentorFinding, _ terms: MentorshipTerms) -> Citation? {
    switch finding {
    case .insideOnly: terms.insideFor.citation
    case .fewMentors:
      county.book.inForce(in: SchoolYear(containing: year.day)).pairingTerms?
        .mentorsPerSchool.citation
    case .without: nil
    }
  }

  /// How many bonds cross schools, and how much was done outside the apprentice's (S000-007).
  func shares(_ html: inout HTML, _ language: Language) {
    let running = seen.filter { $0.state == .runs }
    guard !running.isEmpty else { return }
    let report = year.report(of: seen)
    html.element("section", .class("panel"), .id("shares")) { html in
      html.element("h2", text: Phrase.mentorShares[language])
      html.element("dl", .class("facts")) { html in
        html.fact(
          .mentorAcrossShare,
          Figures.share(running.count { !$0.bond.isInside }, of: running.count), in: language)
        html.fact(
          .mentorOutsideShare,
          report.placed > 0 ? Figures.share(report.outside, of: report.placed) : "–",
          in: language)
      }
    }
  }

  /// How many apprentices each master has, and what they owe as masters.
  func loads(_ html: inout HTML, _ language: Language) {
    let own = year.loads.filter { load in load.bonds.contains { context.sees($0) } }
    guard !own.isEmpty else { return }
    html.element("section", .class("panel"), .id("loads")) { html in
      html.element("h2", text: "\(Phrase.mentorLoads[language]) (\(own.count))")
      html.table(
        "masters", [.masterName, .masterSchool, .mentorLoad, .mentorGuided, .mentorShort],
        numbers: [.mentorLoad, .mentorGuided, .mentorShort], label: .mentorLoads, in: language
      ) { html in
        for load in own {
          let done = load.tally.lines.compactMap { $0.entry(on: year.day)?.happened.count }
          html.element("tr") { html in
            html.element("th", .scope("row"), text: load.name)
            html.element(
              "td",
              text: load.school.map { county.name(of: $0) } ?? Phrase.researchOffice[language])
            html.element("td", .class("n"), text: Figures.count(load.bonds.count))
            html.element("td", .class("n"), text: Figures.count(done.reduce(0, +)))
            html.element(
              "td", .class(load.missing > 0 ? "n minus" : "n"), text: Figures.count(load.missing))
          }
        }
      }
    }
  }

  /// What was done this school year by form and area (S000-003) and by channel (S000-013).
  func report(_ html: inout HTML, _ terms: MentorshipTerms, _ language: Language) {
    let report = year.report(of: seen)
    guard !report.byArea.isEmpty || !report.byChannel.isEmpty else { return }
    html.element("section", .class("panel"), .id("report")) { html in
      html.element("h2", text: Phrase.mentorByArea[language])
      let heads = terms.areas.entries.map { Phrase($0.name) }
      html.table(
        "by-area", [.mentorForm] + heads, numbers: heads, label: .mentorByArea, in: language
      ) { html in
        for form in terms.forms where form.isWork {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: form.name[language])
            for area in terms.areas.entries {
              html.element(
                "td", .class("n"),
                text: Figures.count(report.byArea[.init(form.key, area.key)] ?? 0))
            }
          }
        }
      }
      html.citation(terms.areas.citation, in: language)
      html.table(
        "by-channel", [.mentorChannel, .mentorTimesOf], numbers: [.mentorTimesOf],
        label: .mentorByChannel, in: language
      ) { html in
        for channel in terms.channels.entries {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: channel.name[language])
            html.element(
              "td", .class("n"), text: Figures.count(report.byChannel[channel.key] ?? 0))
          }
        }
      }
      html.citation(terms.channels.citation, in: language)
    }
  }
}
