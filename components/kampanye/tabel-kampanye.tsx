import { Kosong, Lencana, Paginasi, Tabel, TautanTombol } from '@/components/ui';
import type { KampanyeDto } from '@/lib/kampanye/hasil/reads';
import { JALUR_KAMPANYE, jalurKampanye, kalimatTempat, LABEL_TUJUAN } from '@/lib/kampanye/rules';
import { formatAngka, formatTanggalPendek } from '@/lib/platform/format';
import { alamatDaftar, type Halaman } from '@/lib/platform/keyset';

const RUPA = {
  BERJALAN: { nada: 'hijau', ikon: 'surat', kata: 'Berjalan' },
  SELESAI: { nada: 'netral', ikon: 'jam', kata: 'Selesai' },
  DITUTUP: { nada: 'netral', ikon: 'gembok', kata: 'Ditutup' },
} as const;

/** Running, over, or closed, in a word. */
export function LencanaKampanye({ keadaan }: { keadaan: KampanyeDto['keadaan'] }) {
  const { kata, ...rupa } = RUPA[keadaan];
  return <Lencana {...rupa}>{kata}</Lencana>;
}

/** The campaigns, newest first, with what became of each. */
export function TabelKampanye({ halaman }: { halaman: Halaman<KampanyeDto> & { jumlah: number } }) {
  return (
    <>
      <Tabel
        awal
        keterangan="Kampanye undangan, yang terbaru di atas"
        kolom={[
          { kunci: 'judul', label: 'Kampanye' },
          { kunci: 'mulai', label: 'Mulai', isi: 'utuh' },
          { kunci: 'status', label: 'Keadaan' },
          { kunci: 'terkirim', label: 'Terkirim', rata: 'kanan' },
          { kunci: 'berminat', label: 'Berminat', rata: 'kanan' },
          { kunci: 'mendirikan', label: 'Ikut mendirikan', rata: 'kanan' },
          { kunci: 'mengajukan', label: 'Mengajukan', rata: 'kanan' },
          { kunci: 'bergabung', label: 'Menjadi anggota', rata: 'kanan' },
        ]}
        baris={halaman.baris.map((satu) => ({
          id: satu.id,
          href: jalurKampanye(satu.id),
          sel: {
            judul: (
              <>
                {satu.judul}
                <span className="tabel-keterangan">
                  {LABEL_TUJUAN[satu.tujuan]} · {kalimatTempat(satu.kelurahan)}
                </span>
              </>
            ),
            mulai: formatTanggalPendek(satu.dibuatPada),
            status: <LencanaKampanye keadaan={satu.keadaan} />,
            terkirim: formatAngka(satu.hasil.terkirim),
            berminat: formatAngka(satu.hasil.berminat),
            mendirikan: formatAngka(satu.hasil.mendirikan),
            mengajukan: formatAngka(satu.hasil.mengajukan),
            bergabung: formatAngka(satu.hasil.bergabung),
          },
        }))}
        kosong={
          <Kosong
            judul="Belum ada kampanye undangan"
            aksi={
              <TautanTombol varian="kedua" href="/portal/peluang">
                Lihat peluang koperasi
              </TautanTombol>
            }
          >
            <p>Mulai dari kelurahan atau kelompok UMKM yang belum punya koperasi.</p>
          </Kosong>
        }
      />
      <Paginasi
        sebelumnyaHref={
          halaman.sebelum && alamatDaftar(JALUR_KAMPANYE, { sebelum: halaman.sebelum })
        }
        berikutnyaHref={
          halaman.setelah && alamatDaftar(JALUR_KAMPANYE, { setelah: halaman.setelah })
        }
        ringkasan={
          halaman.baris.length > 0
            ? `${formatAngka(halaman.baris.length)} dari ${formatAngka(halaman.jumlah)} kampanye`
            : undefined
        }
      />
    </>
  );
}
