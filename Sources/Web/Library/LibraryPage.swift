internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/library/LT-4`: one text with its versions, how others taught by it and what they changed.
struct LibraryPage: Page {
  let context: WebContext
  let county: County
  let terms: StudyTerms?
  let text: LibraryText

  /// The first one first.
  let versions: [LibraryVersion]
  let uses: [LibraryUse]
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .library }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { text.title }

  private var address: String { LibraryText.address(of: text.id) }

  /// Whether anything can be done here at all.
  private var isOpen: Bool { context.isPresent && text.withdrawal == nil }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.library, in: language)
    html.head(title(in: language), lead: terms?[text: text.kind]?.name[language] ?? text.kind)
    html.problems(problems, in: language)
    state(&html, language)
    body(&html, language)
    if isOpen, let teacher = context.author, teacher != text.author { using(&html, language) }
    used(&html, language)
    if isOpen, context.author == text.author { revising(&html, language) }
    if isOpen, context.removing(text) { takingOut(&html, language) }
  }

  private func state(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel status")) { html in
      if let reason = text.withdrawal {
        html.tag(Phrase.libraryOut[language], "warn")
        html.element("p", text: reason)
      }
      html.element("dl", .class("facts")) { html in
        html.fact(
          .libraryAuthor, "\(text.authorName) · \(county.name(of: text.school))", in: language)
        html.fact(.libraryLicence, terms?[licence: text.licence]?.name[language], in: language)
        if let subject = text.subject {
          html.fact(.subject, subject.name(in: language), in: language)
        }
        if !text.grade.isEmpty { html.fact(.studyGrade, text.grade, in: language) }
        html.fact(.libraryUses, Figures.count(text.uses), in: language)
        html.fact(.libraryReached, Figures.count(text.schoolsReached), in: language)
        html.fact(.libraryCopies, Figures.count(text.copies), in: language)
      }
      if let study = text.study {
        html.link(
          context.sameDay("/studies/\(Address.encoded(study))"), Phrase.libraryFromStudy[language])
      }
    }
  }

  private func body(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("text")) { html in
      html.element("h2", text: "\(Phrase.libraryVersions[language]) (\(versions.count))")
      for (place, version) in versions.reversed().enumerated() {
        html.element("div", .class("case"), .id("version-\(version.number)")) { html in
          html.element(
            "h3",
            text: "\(Phrase.studyVersion(version.number)[language]) · "
              + Figures.day(version.day, in: language))
          if !version.changes.isEmpty { html.element("p", text: version.changes) }
          html.element("details", Attribute("open", nil, if: place == 0)) { html in
            html.element("summary", text: Phrase.libraryBody[language])
            html.element("p", .class("pre"), text: version.body)
          }
          if !version.link.isEmpty {
            html.element("p", .class("small")) { html in
              html.text("\(Phrase.libraryLinkShort[language])\(language.colonMark)")
              html.place(version.link)
            }
          }
        }
      }
      if isOpen, context.author != nil {
        html.form(to: "\(address)/copy", context: context, class: "row") { html in
          html.submit(.libraryCopy, isMain: false, in: language)
        }
      }
    }
  }

  private func using(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("use")) { html in
      html.element("h2", text: Phrase.libraryUse[language])
      html.form(to: "\(address)/uses", context: context) { html in
        html.choiceField(
          "version", .libraryVersions,
          versions.reversed().map {
            ("\($0.number)", Phrase.studyVersion($0.number)[language])
          }, chosen: typed?["version"] ?? "", in: language)
        html.field("class", .libraryClass, value: typed?["class"] ?? "", in: language)
        html.field(
          "day", .activityDay, type: "date", value: typed?["day"] ?? "\(context.occasion.today)",
          in: language)
        html.long(
          "changed", .libraryChanged, typed?["changed"] ?? "", rows: 3, most: 1_000, language)
        html.submit(.libraryUseDo, in: language)
      }
    }
  }

  private func used(_ html: inout HTML, _ language: Language) {
    guard !uses.isEmpty else { return }
    html.element("section", .class("panel"), .id("uses")) { html in
      html.element("h2", text: "\(Phrase.libraryUses[language]) (\(uses.count))")
      html.table(
        "used", [.teacherName, .schoolName, .studyClassroom, .activityDay, .libraryChanged],
        label: .libraryUses, in: language
      ) { html in
        for use in uses {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: use.name)
            html.element("td", text: county.name(of: use.school))
            html.element("td", text: use.classroom)
            html.element("td", text: Figures.day(use.day, in: language))
            html.element("td", text: use.changed)
          }
        }
      }
    }
  }

  private func revising(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("revise")) { html in
      html.element("h2", text: Phrase.libraryRevise[language])
      html.form(to: "\(address)/versions", context: context) { html in
        html.long(
          "body", .libraryBody, typed?["body"] ?? versions.last?.body ?? "", rows: 12,
          most: 20_000, language)
        html.field("changes", .libraryChanges, value: typed?["changes"] ?? "", in: language)
        html.field(
          "link", .libraryLink, value: typed?["link"] ?? versions.last?.link ?? "",
          isRequired: false, in: language)
        html.submit(.libraryRevise, in: language)
      }
    }
  }

  private func takingOut(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel unprinted"), .id("take-out")) { html in
      html.element("details") { html in
        html.element("summary", text: Phrase.libraryTakeOut[language])
        html.form(to: "\(address)/take-out", context: context, class: "row") { html in
          html.reason(Phrase.studyReason[language], language)
          html.submit(.libraryTakeOut, isMain: false, in: language)
        }
      }
    }
  }
}

/// `/library/new?study=LS-12`: shares a text of one's own.
struct LibraryNewPage: Page {
  let context: WebContext
  let terms: StudyTerms?

  /// The finished study whose last plan is put in.
  let study: RecordedStudy?
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .library }
  func title(in language: Language) -> String { Phrase.libraryNew[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.library, in: language)
    html.head(title(in: language), lead: Phrase.libraryNewLead[language])
    html.problems(problems, in: language)
    guard let terms else {
      return html.element("p", .class("empty"), text: Phrase.needsStudies[language])
    }
    let plan = study?.steps.last { $0.entry.plan != nil }?.entry.plan?.text
    html.element("section", .class("panel narrow"), .id("share")) { html in
      html.form(to: "/library/new", context: context) { html in
        if let id = typed?["study"] ?? study?.id { html.hidden("study", id) }
        html.choiceField(
          "kind", .libraryKind, terms.library.kinds.map { ($0.key, $0.name[language]) },
          chosen: typed?["kind"] ?? "", in: language)
        html.field(
          "title", .libraryTitle, value: typed?["title"] ?? study?.title ?? "", in: language)
        html.field(
          "subject", .studySubject,
          value: typed?["subject"] ?? study?.subject?.rawValue ?? "", isRequired: false,
          in: language)
        html.field(
          "grade", .studyGrade, value: typed?["grade"] ?? study?.grade ?? "", isRequired: false,
          in: language)
        html.long(
          "body", .libraryBody, typed?["body"] ?? plan ?? "", rows: 12, most: 20_000, language)
        html.field(
          "link", .libraryLink, value: typed?["link"] ?? "", isRequired: false, in: language)
        html.choiceField(
          "licence", .libraryLicence, terms.library.licences.map { ($0.key, $0.name[language]) },
          chosen: typed?["licence"] ?? "", in: language)
        html.element("div", .class("field")) { html in
          html.element("label", .class("check")) { html in
            html.void(
              "input", Attribute("type", "checkbox"), Attribute("name", "consent"),
              Attribute("value", "yes"),
              Attribute("checked", nil, if: typed?["consent"] == "yes"))
            html.text(" \(Phrase.libraryConsent[language])")
          }
        }
        html.submit(.libraryShareDo, in: language)
      }
      html.citation(terms.library.citation, in: language)
    }
  }
}
