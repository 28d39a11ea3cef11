internal import Access
internal import Attaching
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/attachments/studies`: who studies full-time, whether each triangle is complete, who can stand
/// in, and the best way to let them (S000-041, S000-042, S002-74).
struct StudyReleaseListPage: ListPage {
  let context: WebContext
  let county: County
  let terms: AttachmentTerms?
  let sights: [ReleaseSight]
  let offers: [RecordedOffer]

  /// What covers the most studies, then over the least distance.
  let matches: [ReplacementMatch.Pair]
  var problems: [Phrase] = []
  var typed: FormFields?
  private let table: ListView<ReleaseSight>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, sights: [ReleaseSight], offers: [RecordedOffer],
    matches: [ReplacementMatch.Pair], address: Address, problems: [Phrase] = [],
    typed: FormFields? = nil
  ) throws {
    self.context = context
    self.county = county
    self.sights = sights
    self.offers = offers
    self.matches = matches
    self.problems = problems
    self.typed = typed
    terms = county.attachmentTerms(on: context.dayShown)
    let complete = try ListQuery(address: address).flag("complete")
    table = try ListView(
      id: "studies", title: .releases, columns: Self.columns(county),
      rows: sights.filter { complete == nil || $0.chain.isComplete == complete },
      address: address, filters: [.yesOrNo("complete", .releaseComplete, chosen: complete)],
      isPersonal: true, empty: .noReleases
    ) { [NameReading("\($0.recorded.teacherName) \($0.release.course)")] }
  }

  private static func columns(_ county: County) -> [ListTable<ReleaseSight>.Column] {
    [
      .init("teacher", .releaseTeacher, named: \.recorded.teacherName) { html, sight, _ in
        html.link(sight.address, sight.recorded.teacherName)
      },
      .init("school", .learningSchool, by: \.release.school) { html, sight, _ in
        html.text(county.name(of: sight.release.school))
      },
      .init("subject", .subject, by: \.release.subject) { html, sight, language in
        html.text(sight.release.subject.name(in: language))
      },
      .init("course", .releaseCourse, named: \.release.course) { html, sight, _ in
        html.text(sight.release.course)
      },
      .init("days", .learningDays, by: \.release.days.lowerBound) { html, sight, language in
        html.days(sight.release.days, in: language)
      },
      .init("state", .releaseState, by: \.chain.lacks.count) { html, sight, language in
        html.triangle(sight, language)
      },
    ]
  }

  var section: Section? { .attachments }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.releases[language] }

  func write(to html: inout HTML, in language: Language) {
    html.learningTabs(.studies, in: language)
    html.head(title(in: language), lead: Phrase.releasesLead[language])
    html.problems(problems, in: language)
    guard let terms else {
      return html.element("p", .class("empty"), text: Phrase.needsAttachments[language])
    }
    html.element("section", .class("panel"), .id("list")) { html in
      table.write(to: &html, in: language)
      html.citation(terms.replacement.citation, in: language)
    }
    proposals(&html, language)
    let schools = context.learningSchools(in: county)
    if !context.reaches(of: .keepAttachments).isEmpty { offered(&html, language) }
    if !schools.isEmpty { forms(&html, language) }
  }

  private func proposals(_ html: inout HTML, _ language: Language) {
    guard !matches.isEmpty else { return }
    html.element("section", .class("panel"), .id("matches")) { html in
      html.element("h2", text: "\(Phrase.matches[language]) (\(matches.count))")
      html.element("p", text: Phrase.matchesLead[language])
      html.table(
        "pairs", [.releaseTeacher, .learningSchool, .replacementWho, .replacementMetres],
        numbers: [.replacementMetres], label: .matches, in: language
      ) { html in
        for match in matches {
          let study = sights.first { $0.recorded.id == match.release }
          let offer = offers.first { $0.id == match.offer }?.offer
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in
              if let study { html.link(study.address, study.recorded.teacherName) }
            }
            html.element("td", text: study.map { county.name(of: $0.release.school) } ?? "")
            html.element("td") { html in
              html.text(offer?.name ?? "")
              if let study, let offer, context.learningSide(of: [study.release.school]) != nil {
                html.raw(" ")
                html.link(
                  "\(study.address)?offer=\(Address.encoded(offer.id.rawValue))",
                  Phrase.replacementPlace[language])
              }
            }
            html.element(
              "td", .class("n"),
              text: match.metres.map { Figures.tenths(($0 + 50) / 100) } ?? "–")
          }
        }
      }
    }
  }

  private func offered(_ html: inout HTML, _ language: Language) {
    let open = offers.filter { $0.withdrawal == nil }
    html.element("section", .class("panel"), .id("offers")) { html in
      html.element("h2", text: "\(Phrase.offers[language]) (\(open.count))")
      guard !open.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noOffers[language])
      }
      html.table(
        "offered", [.nameOf, .offerKind, .learningSchool, .offerSubjects, .learningDays],
        label: .offers, in: language
      ) { html in
        for recorded in open {
          let offer = recorded.offer
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in
              html.text(offer.name)
              let side = context.learningSide(of: Set([offer.school].compactMap(\.self)))
              if side != nil {
                html.takingBack(
                  recorded.id.rawValue, to: "/attachments/withdraw", context, language)
              }
            }
            html.element("td", text: Phrase(offer.kind)[language])
            html.element("td", text: offer.school.map { county.name(of: $0) } ?? "–")
            html.element(
              "td",
              text: offer.subjects.sorted().map { $0.name(in: language) }
                .joined(separator: language == .zh ? "、" : ", "))
            html.element("td") { html in html.days(offer.days, in: language) }
          }
        }
      }
    }
  }

  private func forms(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("new")) { html in
      html.element("details", Attribute("open", nil, if: typed?["lines"] != nil)) { html in
        html.element("summary", text: Phrase.releaseTake[language])
        html.form(to: "/attachments/studies", context: context) { html in
          html.area(
            "lines", .releaseLines, hint: .releaseLinesHint, value: typed?["lines"] ?? "",
            longest: 20_000, in: language)
          html.submit(.releaseTake, in: language)
        }
      }
      html.element("details", Attribute("open", nil, if: typed?["subjects"] != nil)) { html in
        html.element("summary", text: Phrase.offerNew[language])
        html.form(to: "/attachments/studies", context: context) { html in
          html.field(
            "name", .offerName, value: typed?.text("name") ?? "", isRequired: false,
            in: language)
          html.field(
            "number", .offerTeacher, value: typed?.text("number") ?? "", isRequired: false,
            in: language)
          html.field(
            "school", .offerSchool, value: typed?.text("school") ?? "", isRequired: false,
            in: language)
          html.field(
            "subjects", .offerSubjects, hint: .offerSubjectsHint,
            value: typed?.text("subjects") ?? "", in: language)
          html.field(
            "first", .attachmentFirst, type: "date", value: typed?.text("first") ?? "",
            in: language)
          html.field(
            "last", .attachmentLast, type: "date", value: typed?.text("last") ?? "",
            in: language)
          html.submit(.offerNew, isMain: false, in: language)
        }
      }
    }
  }
}

/// One study with its triangle.
struct ReleaseSight: Sendable {
  let recorded: RecordedRelease
  let chain: ReplacementChain

  var release: StudyRelease { recorded.release }
  var address: String {
    "/attachments/studies/\(Address.encoded(recorded.id.rawValue))"
  }
}

extension HTML {
  /// Whether a triangle is complete, leg by leg.
  mutating func triangle(_ sight: ReleaseSight, _ language: Language) {
    if sight.recorded.withdrawal != nil {
      return tag(Phrase.activityTakenBack[language], "warn")
    }
    for leg in ReplacementChain.Leg.allCases {
      tag(Phrase(leg)[language], sight.chain.isFilled(leg) ? "good" : "bad")
      raw(" ")
    }
    text((sight.chain.isComplete ? Phrase.releaseComplete : .releaseLacking)[language])
  }
}
