import { LencanaKategori } from '@/components/koperasi/lencana-kategori';
import { Kosong, Lencana, Paginasi, Tabel, TautanTombol } from '@/components/ui';
import { alamatPeringatan, saringanPeringatan } from '@/lib/peringatan-dini/daftar/alamat/rules';
import type { SaringPeringatan } from '@/lib/peringatan-dini/daftar/schema';
import { LABEL_ALASAN } from '@/lib/peringatan-dini/rules';
import type { BarisPeringatan } from '@/lib/peringatan-dini/types';
import { formatAngka, formatDesimal, formatTanggalPendek } from '@/lib/platform/format';
import type { Halaman } from '@/lib/platform/keyset';

const angka = (isi: string | null) => (isi === null ? undefined : formatDesimal(isi, 2));

/** Why a koperasi is listed: each reason as a tag, then what lies behind in words. */
function Sebab({ baris }: { baris: BarisPeringatan }) {
  return (
    <div className="grid justify-items-start gap-2">
      <span className="inline-flex flex-wrap gap-2">
        {baris.alasan.map((satu) => (
          <Lencana
            key={satu}
            nada={satu === 'INDEKS_DI_BAWAH' ? 'merah' : 'kuning'}
            ikon={satu.endsWith('TURUN') ? 'turun' : 'seru'}
          >
            {LABEL_ALASAN[satu]}
          </Lencana>
        ))}
      </span>
      {baris.kalimat.map((kalimat) => (
        <span key={kalimat} className="block">
          {kalimat}
        </span>
      ))}
      {baris.sejak ? (
        <span className="teks-lembut block">Sejak {formatTanggalPendek(baris.sejak)}.</span>
      ) : null}
    </div>
  );
}

function TidakAda({ saring }: { saring: SaringPeringatan }) {
  const disaring = Object.values(saringanPeringatan(saring)).some((satu) => satu !== undefined);
  return disaring ? (
    <Kosong
      judul="Tidak ada koperasi yang cocok"
      aksi={
        <TautanTombol varian="kedua" href={alamatPeringatan()}>
          Hapus pencarian dan saringan
        </TautanTombol>
      }
    >
      Periksa ejaan, pakai kata yang lebih pendek, atau kurangi saringannya.
    </Kosong>
  ) : (
    <Kosong judul="Tidak ada peringatan dini">
      Indeks dan nilai kesehatan semua koperasi aktif tidak menuju di bawah batas.
    </Kosong>
  );
}

/** Koperasi whose path gives concern, the most urgent first. */
export function TabelPeringatan({
  saring,
  halaman,
}: {
  saring: SaringPeringatan;
  halaman: Halaman<BarisPeringatan> & { jumlah: number };
}) {
  return (
    <>
      <Tabel
        awal
        keterangan="Koperasi dengan peringatan dini, yang paling mendesak di atas"
        kolom={[
          { kunci: 'nama', label: 'Koperasi' },
          { kunci: 'kategori', label: 'Kesehatan' },
          { kunci: 'indeks', label: 'Indeks', rata: 'kanan' },
          { kunci: 'nilai', label: 'Nilai', rata: 'kanan' },
          { kunci: 'sebab', label: 'Sebab', isi: 'kalimat' },
        ]}
        baris={halaman.baris.map((satu) => ({
          id: satu.id,
          href: `/portal/koperasi/${satu.id}/laporan#indeks`,
          sel: {
            nama: (
              <>
                {satu.nama}
                <span className="tabel-keterangan">{satu.wilayah}</span>
              </>
            ),
            kategori: (
              <LencanaKategori kategori={satu.kategori} tahunBuku={satu.penilaianTahunBuku} />
            ),
            indeks: angka(satu.indeks),
            nilai: angka(satu.nilai),
            sebab: <Sebab baris={satu} />,
          },
        }))}
        kosong={<TidakAda saring={saring} />}
      />
      <Paginasi
        sebelumnyaHref={halaman.sebelum && alamatPeringatan(saring, { sebelum: halaman.sebelum })}
        berikutnyaHref={halaman.setelah && alamatPeringatan(saring, { setelah: halaman.setelah })}
        ringkasan={
          halaman.baris.length > 0
            ? `${formatAngka(halaman.baris.length)} dari ${formatAngka(halaman.jumlah)} koperasi`
            : undefined
        }
      />
    </>
  );
}
