// SPDX-License-Identifier: GPL-3.0-or-later
// A list that one thread makes longer while others read what there was: elements lie in blocks that are never moved,
// and a frozen view shares them.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace vitrine::store {

template<class T> class Grown
{
    static constexpr std::size_t blockSize = 8192;

public:
    class Frozen
    {
    public:
        [[nodiscard]] std::size_t size() const { return m_size; }
        [[nodiscard]] const T& operator[](std::size_t index) const
        {
            return m_blocks[index / blockSize].get()[index % blockSize];
        }

    private:
        friend class Grown;
        std::vector<std::shared_ptr<const T>> m_blocks; // each the first of a block
        std::size_t m_size = 0;
    };

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const T& operator[](std::size_t index) const
    {
        return (*m_blocks[index / blockSize])[index % blockSize];
    }

    const T& add(T value)
    {
        if (m_size % blockSize == 0) {
            m_blocks.push_back(std::make_shared<std::vector<T>>());
            m_blocks.back()->reserve(blockSize);
            m_frozen.m_blocks.emplace_back(m_blocks.back(), m_blocks.back()->data());
        }
        m_blocks.back()->push_back(std::move(value));
        ++m_size;
        return m_blocks.back()->back();
    }

    [[nodiscard]] Frozen frozen() const
    {
        Frozen view = m_frozen;
        view.m_size = m_size;
        return view;
    }

private:
    std::vector<std::shared_ptr<std::vector<T>>> m_blocks;
    Frozen m_frozen;
    std::size_t m_size = 0;
};

} // namespace vitrine::store
