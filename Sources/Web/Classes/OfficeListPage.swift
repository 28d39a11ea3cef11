internal import Access
internal import Classes
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/classes/offices`: the project offices of county and towns with what each has to
/// do, ticked with a day (S002-59).
struct OfficeListPage: Page {
  let context: WebContext
  let county: County
  let terms: ClassTerms?
  let offices: [RecordedOffice]
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.officesTitle[language] }

  private var keeps: Bool { context.isPresent && context.may(.runTraining) }

  func write(to html: inout HTML, in language: Language) {
    html.classCrumbs(context, language)
    html.head(title(in: language), lead: Phrase.officesLead[language])
    html.problems(problems, in: language)
    guard let terms else {
      return html.element("p", .class("empty"), text: Phrase.needsClasses[language])
    }
    let open = offices.filter { $0.offBecause == nil }
    if open.isEmpty {
      html.element("p", .class("empty"), text: Phrase.noOffices[language])
    }
    for office in open { panel(&html, office, terms, language) }
    if keeps { form(&html, open, language) }
  }

  private func panel(
    _ html: inout HTML, _ office: RecordedOffice, _ terms: ClassTerms, _ language: Language
  ) {
    let year = SchoolYear(containing: context.dayShown)
    let done = Dictionary(
      grouping: office.done.filter { year.days.contains($0.doneOn) }, by: \.duty)
    let name = office.content.name[language]
    html.element("section", .class("panel"), .id("office-\(office.id)")) { html in
      html.element("h2", text: name)
      html.element("dl", .class("facts")) { html in
        html.fact(.officeHead, office.content.head, in: language)
        html.fact(
          .officeMembers, office.content.members.isEmpty ? nil : office.content.members,
          in: language)
      }
      html.table(
        "duties-\(office.id)", [.officeDuty, .stateOf, .dutyWords],
        label: Phrase(zh: "\(name)职责", en: "Duties: \(name)"), in: language
      ) { html in
        for duty in terms.duties {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: duty.name[language])
            html.element("td") { html in
              if let last = done[duty.key]?.map(\.doneOn).max() {
                html.tag(Figures.day(last, in: language), "good")
              } else {
                html.tag(Phrase.dutyOpen[language], "warn")
              }
            }
            html.element("td") { html in
              for one in done[duty.key] ?? [] {
                html.element(
                  "p", text: "\(Figures.day(one.doneOn, in: language)) \(one.words)（\(one.person)）")
              }
            }
          }
        }
      }
      if let citation = terms.duties.first?.citation { html.citation(citation, in: language) }
      guard keeps else { return }
      html.element("details") { html in
        html.element("summary", text: Phrase.noteDuty[language])
        html.form(
          to: "/training/classes/offices/\(Address.encoded(office.id))/duties", context: context
        ) { html in
          html.choiceField(
            "duty.\(office.id)", .officeDuty, terms.duties.map { ($0.key, $0.name[language]) },
            chosen: typed?.text("duty.\(office.id)") ?? "", in: language)
          html.field(
            "day.\(office.id)", .dutyDay, type: "date",
            value: typed?.text("day.\(office.id)") ?? "\(context.dayShown)", in: language)
          html.field(
            "words.\(office.id)", .dutyWords, value: typed?.text("words.\(office.id)") ?? "",
            in: language)
          html.submit(.noteDuty, isMain: false, in: language)
        }
        html.form(
          to: "/training/classes/offices/\(Address.encoded(office.id))/off", context: context
        ) { html in
          html.reasonField(of: office.id, .closeOfficeReason, language)
          html.submit(.closeOffice, isMain: false, in: language)
        }
      }
    }
  }

  private func form(
    _ html: inout HTML, _ open: [RecordedOffice], _ language: Language
  ) {
    html.element("section", .class("panel narrow unprinted"), .id("new")) { html in
      html.element("h2", text: Phrase.setOffice[language])
      html.element("p", .class("hint"), text: Phrase.setOfficeHint[language])
      html.form(to: "/training/classes/offices", context: context) { html in
        html.choiceField(
          "township", .officeLevel,
          [("", Phrase.countyOffice[language])]
            + county.townships.map { ($0, $0) }, chosen: typed?.text("township") ?? "",
          in: language)
        html.field("head", .officeHead, value: typed?.text("head") ?? "", in: language)
        html.field(
          "members", .officeMembers, value: typed?.text("members") ?? "", isRequired: false,
          in: language)
        html.submit(.setOffice, in: language)
      }
    }
  }
}

extension ClassOffice {
  var name: Phrase {
    township.isEmpty
      ? .countyOffice : Phrase(zh: "\(township)项目办", en: "Project office of \(township)")
  }
}

extension County {
  /// The townships of its schools.
  var townships: [String] {
    Set(roster.schools.compactMap(\.township)).filter { !$0.isEmpty }.sorted()
  }
}
