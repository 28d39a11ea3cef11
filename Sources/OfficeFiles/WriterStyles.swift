internal import CXlsxWriter

/// The few cell styles of our workbooks.
struct WriterStyles {
  typealias Style = UnsafeMutablePointer<lxw_format>?

  let header: Style
  let requiredHeader: Style
  let preface: Style

  /// The number format "text".
  let plain: Style
  let wrapped: Style
  let date: Style
  let bordered: Style
  let timetable: Style

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    func style(_ set: (UnsafeMutablePointer<lxw_format>) -> Void) -> Style {
      guard let format = workbook_add_format(book) else { return nil }
      format_set_font_name(format, "等线")
      format_set_font_size(format, 11)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      set(format)
      return format
    }
    func header(_ color: UInt32) -> Style {
      style {
        format_set_bold($0)
        format_set_text_wrap($0)
        format_set_bg_color($0, color)
        format_set_font_color($0, 0xFFFFFF)
        format_set_border($0, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_border_color($0, 0xD9DEE5)
      }
    }
    self.header = header(0x5B6675)
    self.requiredHeader = header(0x0B57A4)
    self.preface = style {
      format_set_bold($0)
      format_set_font_size($0, 14)
    }
    self.plain = style { format_set_num_format($0, "@") }
    self.wrapped = style {
      format_set_text_wrap($0)
      format_set_align($0, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    self.bordered = style {
      format_set_text_wrap($0)
      format_set_border($0, UInt8(LXW_BORDER_THIN.rawValue))
    }
    self.timetable = style {
      format_set_text_wrap($0)
      format_set_align($0, UInt8(LXW_ALIGN_CENTER.rawValue))
      format_set_border($0, UInt8(LXW_BORDER_THIN.rawValue))
    }
    self.date = style { format_set_num_format($0, "yyyy-mm-dd") }
  }
}
