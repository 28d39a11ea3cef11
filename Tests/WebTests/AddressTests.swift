import Testing
import Web

@Suite struct `An address` {
  let address = Address(path: "/plan", query: [("subject", "音乐"), ("page", "2")])

  @Test func `changes one parameter and keeps the others in place`() {
    #expect(
      address.setting("page", to: "3").text == "/plan?subject=%E9%9F%B3%E4%B9%90&page=3")
    #expect(address.setting("page", to: nil).text == "/plan?subject=%E9%9F%B3%E4%B9%90")
    #expect(address.setting("sort", to: "-to").text.hasSuffix("&page=2&sort=-to"))
  }

  @Test(arguments: ["", "a b", "音乐/100%", "+&=?#<>\"", "𠮷"])
  func `reads back what it writes`(text: String) {
    #expect(Address.decoded(Address.encoded(text)) == text)
    #expect(Address.decoded(Address.encoded(text), isForm: true) == text)
  }

  @Test(arguments: [("a+b", "a b"), ("100%", "100%"), ("%zz", "%zz"), ("%e4%bd%a0", "你")])
  func `reads what forms and hands write`(text: String, expected: String) {
    #expect(Address.decoded(text, isForm: true) == expected)
  }
}
