import OfficeFiles
import Papers
import Testing

@Suite struct `The wording of a paper` {
  @Test(arguments: PaperKind.allCases)
  func `that comes along is sound and names the person, both schools and a serial`(
    kind: PaperKind
  ) throws {
    let wording = try PaperWording(kind.standardWords)
    for field in [PaperField.teacher, .sender, .host, .serial, .year] {
      #expect(wording.fields.contains(field), "\(kind) \(field)")
    }
    let filled = wording.filled { "〔\($0.rawValue)〕" }
    #expect(!filled.contains("{") && !PaperSheet(filled).title.isEmpty)
  }

  @Test func `is refused with every fault and its line`() {
    let error = #expect(throws: PaperWordingError.self) {
      try PaperWording("正文 {姓名}\n{教师\n{教师}{学号}")
    }
    #expect(error?.reasons.count == 4)
    #expect(error?.reasons.contains { $0.zh.contains("第 3 行") && $0.zh.contains("学号") } == true)
  }

  @Test func `takes values as text, whatever they say`() throws {
    let wording = try PaperWording("# 通知\n| 姓名 | {教师} |\n{说明}")
    let filled = wording.filled {
      $0 == .teacher ? "张三 | 李四" : "一\n# 二 {教师}"
    }
    let sheet = PaperSheet(filled)
    #expect(
      sheet.blocks == [
        .paragraph("通知", .title), .table([["姓名", "张三   李四"]]),
        .paragraph("一 # 二 {教师}", .body),
      ])
  }

  @Test func `is read a block a line`() {
    let sheet = PaperSheet(
      "!三联\n# 题\n## 号\n@ 某校：\n### 一、期限\n|a|b|\n|c|d|\n\n正文\n> 署名\n* 注\n---")
    #expect(sheet.isSlips && sheet.title == "题")
    #expect(
      sheet.blocks == [
        .paragraph("题", .title), .paragraph("号", .centred), .paragraph("某校：", .addressee),
        .paragraph("一、期限", .heading), .table([["a", "b"], ["c", "d"]]),
        .paragraph("正文", .body), .paragraph("署名", .signature), .paragraph("注", .note), .cut,
      ])
  }
}
