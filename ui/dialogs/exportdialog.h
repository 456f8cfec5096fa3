// SPDX-License-Identifier: GPL-3.0-or-later
// Hands out what is shown: which form, what is taken out before, and the very bytes that Save writes and Copy copies.
#pragma once

#include "ui/desktop.h"
#include "ui/evidence/exportbytes.h"
#include "ui/work/latest.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace vitrine::ui {

class ByteView;
class PlainLabel;

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    // sources: not empty; the first is shown first.
    ExportDialog(std::vector<ExportSource> sources, ExportGround ground, Desktop& desktop, QWidget* parent = nullptr);

    [[nodiscard]] bool busy() const { return m_maker.busy() || m_writer.busy(); }
    void holdAtMost(std::size_t bytes); // in memory; what is more is written as it is made
    [[nodiscard]] const std::string& bytes() const { return m_made.bytes; }
    [[nodiscard]] evidence::Redaction redaction() const;

private:
    void build();
    [[nodiscard]] QWidget* choices();
    [[nodiscard]] QWidget* redactions();
    [[nodiscard]] QWidget* buttons();
    [[nodiscard]] QString titleOf(const ExportSource& source) const;
    [[nodiscard]] const ExportSource& source() const;
    [[nodiscard]] ExportForm form() const;
    void listForms();
    void make();
    void show(ExportBytes made);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] ExportWish wish() const;
    void save();
    void stream(const QString& path);
    void endSaving(const QString& path, const Result<>& written);
    void copy();

    std::vector<ExportSource> m_sources;
    ExportGround m_ground;
    Desktop& m_desktop;
    ExportBytes m_made;
    std::size_t m_most = ExportBytes::most;
    QComboBox* m_what;
    QComboBox* m_form;
    QCheckBox* m_ids;
    QCheckBox* m_hosts;
    QCheckBox* m_paths;
    QCheckBox* m_usage;
    QCheckBox* m_system;
    QCheckBox* m_freeText;
    QLineEdit* m_fields;
    PlainLabel* m_summary;
    ByteView* m_preview;
    QPushButton* m_save = nullptr;
    QPushButton* m_copy = nullptr;
    Latest m_maker;
    Latest m_writer;
};

} // namespace vitrine::ui
