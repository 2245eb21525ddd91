import { Kartu, Tautan, TautanTombol } from '@/components/ui';
import { alamatModal } from '@/lib/permodalan/banding/rules';
import type { PembandingProduk, PembandingSumber } from '@/lib/permodalan/banding/types';
import type { SisaPilihan } from '@/lib/permodalan/pengajuan/loaders';
import type { ModalDto } from '@/lib/permodalan/pengajuan/types';
import { formatPersen, formatRupiah } from '@/lib/platform/format';

function biaya({ biaya: satu }: PembandingProduk | PembandingSumber): string {
  if (!satu) return 'biayanya tidak disebut';
  const efektif = satu.efektif ? `, ${formatPersen(satu.efektif.perTahun)} efektif setahun` : '';
  return `total biaya ${formatRupiah(satu.totalBiaya)}${efektif}`;
}

/** Where else an owner who was refused may try, for the same amount and time. */
export function SisaPilihanModal({ modal, sisa }: { modal: ModalDto; sisa: SisaPilihan | null }) {
  if (!sisa) return null;
  const { anggota, lain, program } = sisa;
  const takaran = { jumlah: modal.jumlah, tenor: modal.tenor };
  const kosong = anggota.length + lain.length + program.length === 0;
  return (
    <Kartu judul="Yang masih dapat Anda coba">
      <div className="grid gap-4">
        {kosong ? (
          <p>
            Tidak ada sumber lain untuk jumlah dan jangka waktu ini. Coba jumlah yang lebih kecil.
          </p>
        ) : (
          <p>
            Untuk {formatRupiah(modal.jumlah)} selama {modal.tenor} bulan, dari yang syaratnya
            terpenuhi menurut data Anda.
          </p>
        )}
        {anggota.length > 0 ? (
          <div>
            <h3 className="judul-4">Koperasi lain yang Anda ikuti</h3>
            <ul className="list-disc pl-5">
              {anggota.map((satu) => (
                <li key={satu.kunci}>
                  <Tautan
                    href={alamatModal('/portal/modal/ajukan', {
                      produk: satu.produk.ketentuanId,
                      ...takaran,
                    })}
                  >
                    {satu.nama}, {satu.produk.koperasi.nama}
                  </Tautan>
                  : {biaya(satu)}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {program.length > 0 ? (
          <div>
            <h3 className="judul-4">Bank dan program</h3>
            <ul className="list-disc pl-5">
              {program.map((satu) => (
                <li key={satu.kunci}>
                  <strong>{satu.nama}</strong>, {satu.sumber.penyelenggara}: {biaya(satu)}
                  {satu.sumber.caraMengajukan ? `. ${satu.sumber.caraMengajukan}` : ''}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {lain.length > 0 ? (
          <div>
            <h3 className="judul-4">Koperasi yang dapat Anda ikuti</h3>
            <ul className="list-disc pl-5">
              {lain.map((satu) => (
                <li key={satu.kunci}>
                  <Tautan href={`/koperasi/${satu.produk.koperasi.id}`}>
                    {satu.produk.koperasi.nama}
                  </Tautan>
                  , {satu.nama}: {biaya(satu)}. Gabung dahulu menjadi anggota.
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <p>
          <TautanTombol varian="kedua" href={alamatModal('/portal/modal/banding', takaran)}>
            Bandingkan semuanya
          </TautanTombol>
        </p>
      </div>
    </Kartu>
  );
}
