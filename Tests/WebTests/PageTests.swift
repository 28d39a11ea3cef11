import Staffing
import Testing
import Web

@Suite struct `Every page` {
  static let paths = [
    "/", "/schools", "/schools?zone=village&stage=primary&sort=-missing", "/schools/2111000001",
    "/schools/3111000003", "/teachers", "/teachers?q=ann&eligible=yes&moved=yes&volunteer=no",
    "/teachers?sort=-age", "/teachers/T1", "/teachers/T2", "/teachers/T3", "/teachers/T4",
    "/teachers/T5", "/teachers/T6", "/plan?direction=down&phase=directed&sort=-to",
    "/plan", "/staffing", "/staffing?stage=junior&view=now", "/staffing?subject=%E9%9F%B3%E4%B9%90",
    "/indicators", "/rules",
  ]

  @Test(arguments: paths, ["zh", "en"])
  func `is a whole page with one heading in the right language`(
    path: String, language: String
  ) async throws {
    let site = try await TestSite(try TestCounty.county()).officer()
    let answer = try await site.get(path, language: language)
    #expect(answer.status == 200, "\(path)")
    #expect(answer.body.hasPrefix("<!DOCTYPE html>"))
    #expect(answer.body.hasSuffix("</html>"))
    #expect(
      answer.body.contains(language == "zh" ? "<html lang=\"zh-CN\">" : "<html lang=\"en\">"))
    #expect(answer.body.components(of: "<h1>") == 1)
    #expect(answer.body.components(of: "id=\"main\"") == 1)
    #expect(answer.body.repeatedIDs.isEmpty)
    for attribute in [" style=", "<style", "onclick=", "javascript:", "http://", "https://"] {
      #expect(!answer.body.contains(attribute), "\(path) holds \(attribute)")
    }
  }

  @Test(arguments: paths)
  func `has no Chinese of its own in English`(path: String) async throws {
    let site = try await TestSite(try TestCounty.county()).officer()
    let page = try await site.get(path, language: "en").body.withoutChinesePassages
    let stray = page.unicodeScalars.filter { (0x4E00...0x9FFF).contains($0.value) }
    #expect(stray.isEmpty, "\(path): \(String(String.UnicodeScalarView(stray)).prefix(60))")
  }

  @Test(arguments: [
    "/", "/schools", "/schools/2111000001", "/teachers", "/teachers/T1",
    "/staffing", "/indicators", "/rules",
  ])
  func `works before there is a plan`(path: String) async throws {
    let site = try await TestSite(try TestCounty.county(planned: false)).officer()
    #expect(try await site.get(path).status == 200)
  }

  @Test(arguments: ["zh", "en"])
  func `says why no plan exists, with the values to change`(language: String) async throws {
    let site = try await TestSite(TestCounty.county(plan: TestCounty.clashing())).officer()
    let body = try await site.get("/plan", language: language).body
    let least =
      language == "zh" ? "通勤上限：由40公里放宽到52.4公里" : "the commute limit: from 40 km to 52.4 km"
    #expect(body.contains(least))
    let values = language == "zh" ? ["40.0公里", "52.3公里"] : ["40.0 km", "52.3 km"]
    for text in values + [">23<", "本县做法"] {
      #expect(body.contains(text), "\(text)")
    }
    #expect(!body.contains("plan/commute-limit") && !body.contains("moves-panel"))
  }

  @Test func `is under 60 KB at the front door`() async throws {
    let site = try await TestSite(try TestCounty.county()).officer()
    #expect(try await site.get("/").body.utf8.count < 60_000)
  }

  @Test func `says so when the data are invented, and only then`() async throws {
    let sample = try await TestSite(try TestCounty.county(isSample: true)).officer()
    #expect(try await sample.get("/plan").body.contains("示例县 · 数据虚构"))
    let real = try await TestSite(try TestCounty.county(isSample: false)).officer()
    #expect(try await real.get("/plan").body.contains("数据虚构") == false)
  }
}

extension String {
  /// How often `text` occurs.
  func components(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }

  /// The page without the elements that say they are Chinese, the links that
  /// name a subject, and the words of the language switch.
  var withoutChinesePassages: String {
    self.replacing(#/<[a-z]+[^>]* lang="zh-CN"[^>]*>[^<]*</#, with: "<")
      .replacing(#/(value|href)="[^"]*"/#, with: "")
  }

  /// Values of `id` that occur more than once.
  var repeatedIDs: [String] {
    let ids = matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
    return Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
  }
}
