import Chronicle
import Staffing
import Testing

@Suite struct `A fact's value` {
  @Test(arguments: ["", "学校", "a\"b\\c", "line\nbreak\u{1}", "👩🏽‍🏫", "{\"x\":1}"])
  func `gives back its words`(word: String) {
    let value = FactValue(["word": .text(word), "count": -12])
    #expect(value["word"] == word)
    #expect(value.number("count") == -12)
    #expect(FactValue(json: value.json) == value)
  }

  @Test func `is one text, whatever the order of its fields`() {
    #expect(FactValue(["b": 1, "a": "x"]).json == #"{"a":"x","b":1}"#)
    #expect(FactValue([:]).json == "{}")
  }

  @Test(arguments: [
    "", "{", "{}x", "[]", #"{"a":1.5}"#, #"{"b":1,"a":2}"#, #"{"a": 1}"#, #"{"a":01}"#,
    #"{"a":"\n"}"#, #"{"a":1,"a":1}"#, #"{"a":null}"#, #"{"a":"x}"#, #"{"a":}"#,
  ])
  func `has one form only`(json: String) {
    #expect(FactValue(json: json) == nil)
  }

  @Test func `names the post it teaches in`() {
    let post = Post(school: "2111000001", stage: .primary, subject: .music)
    #expect(FactValue.teaching(post, share: 40).post == post)
    #expect(FactValue.teaching(post, share: 40).number("fte") == 40)
  }
}
