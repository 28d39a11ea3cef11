internal import Actions
internal import Papers
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension ImportPage {
  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.imports, in: language)
    html.uploadHead(
      title(in: language), preview.upload, at: address,
      canBeMarked: !preview.reading.problems.isEmpty, in: language)
    decision(&html, language)
    changes(&html, language)
    ProblemKinds(preview.reading.problems, counts: preview.reading.counts)
      .write(to: &html, in: language)
    columns(&html, language)
  }

  private func decision(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel status \(preview.upload.decision.hue)")) { html in
      html.element("h2", text: Phrase.decision(preview.upload.decision)[language])
      switch preview.upload.decision {
      case .accepted:
        html.element("p", text: Phrase.acceptedAdvice[language])
        html.form(to: "\(address)/undo", context: context) { html in
          html.submit(.undoUpload, isMain: false, in: language)
        }
      case .discarded, .undone: html.element("p", text: Phrase.stillDownloadable[language])
      case nil: open(&html, language)
      }
    }
  }

  private func open(_ html: inout HTML, _ language: Language) {
    let errors = preview.reading.errorCount
    if preview.isAcceptable {
      html.element(
        "p",
        text: (errors == 0 ? Phrase.allRowsGood : Phrase.someRowsStayOut(errors))[language])
      if preview.replacesPlannedCounty {
        html.element("p", text: Phrase.planMustBeMadeAgain[language])
      }
      if preview.isFirst { return first(&html, language) }
      html.form(to: "\(address)/accept", context: context) { html in
        html.submit(errors == 0 ? .takeAllOver : .takeGoodRows, in: language)
      }
    } else {
      html.element(
        "p",
        text: (errors > 0 ? Phrase.nothingReadable : Phrase.nothingNew)[language])
    }
    html.form(to: "\(address)/discard", context: context) { html in
      html.submit(.putAside, isMain: false, in: language)
    }
  }

  /// The first county needs a name and a policy book.
  private func first(_ html: inout HTML, _ language: Language) {
    html.element("p", text: Phrase.firstCounty[language])
    html.fileForm(to: "\(address)/accept", context: context) { html in
      html.field(
        "county", .countyName, value: preview.reading.goodRows?.county ?? "", in: language)
      html.element("div", .class("field")) { html in
        html.element("label", Attribute("for", "book"), text: Phrase.policyBookFile[language])
        html.element(
          "p", .class("hint"), .id("book-hint"), text: Phrase.policyBookHint[language])
        html.void(
          "input", .id("book"), Attribute("name", "book"), Attribute("type", "file"),
          Attribute("accept", ".yaml,.yml"), Attribute("required", nil),
          Attribute("aria-describedby", "book-hint"))
      }
      html.submit(preview.isPartial ? .takeGoodRows : .takeAllOver, in: language)
    }
    html.form(to: "\(address)/discard", context: context) { html in
      html.submit(.putAside, isMain: false, in: language)
    }
  }

  private func changes(_ html: inout HTML, _ language: Language) {
    guard let update = preview.update, preview.upload.decision == nil else { return }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.whatChanges[language])
      html.scroll(Phrase.whatChanges[language]) { html in
        html.element("table") { html in
          html.head(
            [.rows], numbers: [.added, .changed, .unchanged, .unmentioned], in: language)
          html.element("tbody") { html in
            difference(.schools, update.schools, &html, language)
            difference(.teachers, update.teachers, &html, language)
          }
        }
      }
      html.element(
        "p", .class("small"),
        text: Phrase.otherChanges(needs: update.needs, ties: update.ties)[language])
      names(.changedTeachers, update.teachers.changed, &html, language)
      names(.addedTeachers, update.teachers.added, &html, language)
    }
  }

  private func difference<Key>(
    _ name: Phrase, _ difference: RosterUpdate.Difference<Key>, _ html: inout HTML,
    _ language: Language
  ) {
    html.element("tr") { html in
      html.element("th", .scope("row"), text: name[language])
      for count in [
        difference.added.count, difference.changed.count, difference.unchanged.count,
        difference.unmentioned.count,
      ] {
        html.element("td", .class("n"), text: Figures.count(count))
      }
    }
  }

  /// The first twenty by name, so that a slip is seen before it's taken over.
  private func names(
    _ title: Phrase, _ teachers: [Teacher.ID], _ html: inout HTML, _ language: Language
  ) {
    guard !teachers.isEmpty else { return }
    let shown = teachers.prefix(20).map { id in
      "\(preview.reading.goodRows?[id]?.name ?? "") \(id.rawValue)"
    }
    html.element("details") { html in
      html.element("summary", text: "\(title[language]) (\(Figures.count(teachers.count)))")
      html.element(
        "p",
        text: shown.joined(separator: language == .zh ? "、" : ", ")
          + (teachers.count > shown.count ? " …" : ""))
    }
  }

  /// Headings to be explained once; later uploads then know them.
  private func columns(_ html: inout HTML, _ language: Language) {
    guard preview.upload.decision == nil, !openColumns.isEmpty else { return }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.unknownColumns[language])
      html.element("p", text: Phrase.unknownColumnsAdvice[language])
      html.form(to: "\(address)/columns", context: context) { html in
        for (missing, headings) in openColumns {
          for (index, heading) in headings.enumerated() {
            let id = "column-\(missing.sheet.rawValue)-\(index)"
            html.element("div", .class("field")) { html in
              html.element(
                "label", Attribute("for", id),
                text: "\(missing.sheet.name[language]) · \(heading)")
              html.element("select", .id(id), Attribute("name", "column")) { html in
                html.element("option", Attribute("value", ""), text: Phrase.keepAsIs[language])
                for name in missing.names {
                  let value = [missing.sheet.rawValue, heading, name.zh]
                    .joined(separator: "\u{1F}")
                  html.element("option", Attribute("value", value), text: name[language])
                }
              }
            }
          }
        }
        html.submit(.rememberColumns, isMain: false, in: language)
      }
    }
  }
}
